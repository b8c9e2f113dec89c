import { graphql } from '../../gql/gql';

/** @public Spread into other questions by its name: what a claim about money or help was recorded with. */
export const MONEY_CLAIM = graphql(`
  fragment MoneyClaim on WorkClaim {
    ...ClaimParts
    country {
      iso3
      name(language: $language)
    }
    need {
      category
      amount
      currency
      date
      forStage
      neededBy
      statedBy
      sector
      country {
        iso3
      }
      adoption {
        id
      }
    }
    commitment {
      category
      amount
      currency
      date
      commitmentStatus: status
      sector
      recurrent
      organisation {
        id
        name
      }
      dpg {
        id
      }
      adoption {
        id
      }
      shares {
        countryIso3
        percent
      }
      needed: need {
        id
      }
      funds {
        id
      }
    }
    supportNeed {
      category
      date
      description
      stakeholders
      country {
        iso3
      }
      adoption {
        id
      }
    }
    supportOffer {
      category
      date
      description
      stakeholder
      country {
        iso3
        name(language: $language)
      }
      organisation {
        id
        name
      }
      forCountries {
        iso3
      }
    }
  }
`);

/** A claim to correct. */
export const MONEY_TO_CORRECT = graphql(`
  query MoneyToCorrect($id: ID!, $language: String!) {
    workClaim(id: $id) {
      ...MoneyClaim
    }
  }
`);
