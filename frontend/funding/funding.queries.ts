import { graphql } from '../gql/gql';

/** @public Spread into other questions by its name. */
export const MONEY_PARTS = graphql(`
  fragment MoneyParts on MoneyTotals {
    need
    pledged
    committed
    disbursed
    gap
    surplus
    knownNeeds
    unknownNeeds
    needsWithoutRate
    commitments
  }
`);

/** @public Spread into other questions by its name. */
export const MONEY_RECORD = graphql(`
  fragment MoneyRecord on FundingRecord {
    id
    dollars
    gap
    surplus
    need {
      ...NeedParts
    }
    commitment {
      ...CommitmentParts
    }
  }
`);

/** @public Spread into other questions by its name. */
export const NEED_PARTS = graphql(`
  fragment NeedParts on Need {
    id
    amount
    currency
    category
    date
    neededBy
    statedBy
    forStage
    note
    country {
      iso3
      name(language: $language)
    }
    adoption {
      id
      dpg {
        name
      }
    }
    evidence {
      ...EvidenceParts
    }
  }
`);

/** @public Spread into other questions by its name. */
export const COMMITMENT_PARTS = graphql(`
  fragment CommitmentParts on Commitment {
    id
    amount
    currency
    category
    status
    date
    note
    organisation {
      id
      name
    }
    dpg {
      id
      name
    }
    adoption {
      id
      dpg {
        name
      }
      country {
        iso3
      }
    }
    shares {
      countryIso3
      percent
    }
    evidence {
      ...EvidenceParts
    }
  }
`);

/** @public Spread into other questions by its name. */
export const EVIDENCE_PARTS = graphql(`
  fragment EvidenceParts on Evidence {
    title
    url
    grade
    publisher
    date
  }
`);

/** @public Spread into other questions by its name. */
export const STALLED_PARTS = graphql(`
  fragment StalledParts on StalledPilotNode {
    isFunded
    donors {
      id
      name
    }
    adoption {
      id
      useCase
      jurisdiction
      stalledSince
      primarySector
      country {
        iso3
        name(language: $language)
      }
      dpg {
        id
        name
      }
    }
  }
`);

/** The donor's review. */
export const INVESTMENT = graphql(`
  query Investment($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $language: String!) {
    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {
      asOf
      totals {
        ...MoneyParts
      }
      beside {
        currency
        need
        pledged
        committed
        disbursed
        records
      }
      rates {
        currency
        year
        unitsPerUsd
        substitute
        records
        source {
          title
          publisher
          url
        }
      }
      leftOut(first: 500) {
        totalCount
        nodes {
          id
          reason
        }
      }
    }
    cells: gap(by: [COUNTRY, CATEGORY], filter: $filter, funding: $funding) {
      country
      category
      ...SliceParts
    }
    byCountry: gap(by: [COUNTRY], filter: $filter, funding: $funding) {
      country
      ...SliceParts
    }
    years: moneyByYear(filter: $filter, funding: $funding) {
      year
      money {
        ...MoneyParts
      }
    }
    stalledPilots(filter: $filter, funding: $funding, first: 20) {
      totalCount
      unfunded
      nodes {
        ...StalledParts
      }
    }
    funders(by: [ORGANISATION, SECTOR, COUNTRY], filter: $filter, funding: $funding, first: 60) {
      totalCount
      nodes {
        sector
        country
        organisation {
          id
          name
        }
        money {
          ...MoneyParts
        }
      }
    }
    donors: funders(by: [ORGANISATION], first: 500) {
      nodes {
        organisation {
          id
          name
        }
      }
    }
    allYears: moneyByYear {
      year
    }
    closableGaps(filter: $filter, funding: $funding, first: 20) {
      totalCount
      nodes {
        stage
        next
        money {
          ...MoneyParts
        }
        adoption {
          id
          country {
            iso3
            name(language: $language)
          }
          dpg {
            name
          }
        }
      }
    }
    countries {
      iso3
      name(language: $language)
    }
  }
`);

/** @public Spread into other questions by its name. */
export const SLICE_PARTS = graphql(`
  fragment SliceParts on GapSlice {
    need
    pledged
    committed
    disbursed
    gap
    surplus
    knownNeeds
    unknownNeeds
    needsWithoutRate
    commitments
  }
`);

/** The records behind a figure, and those that it leaves out. */
export const MONEY_RECORDS = graphql(`
  query MoneyRecords($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $after: String, $language: String!) {
    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {
      totals {
        ...MoneyParts
      }
      records(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MoneyRecord
        }
      }
      leftOut(first: 50) {
        totalCount
        nodes {
          id
          reason
          dollars
          need {
            ...NeedParts
          }
          commitment {
            ...CommitmentParts
          }
        }
      }
    }
    countries {
      iso3
      name(language: $language)
    }
    donors: funders(by: [ORGANISATION], first: 500) {
      nodes {
        organisation {
          id
          name
        }
      }
    }
  }
`);

/** What one organisation funds. */
export const ORGANISATION = graphql(`
  query OrganisationPortfolio($id: ID!, $filter: AdoptionFilter, $funding: FundingFilter, $language: String!) {
    organisationPortfolio(id: $id, filter: $filter) {
      organisation {
        id
        name
      }
      money {
        ...MoneyParts
      }
      stages {
        stage
        count
        adoptions(first: 30) {
          nodes {
            id
            stalled
            country {
              iso3
              name(language: $language)
            }
            dpg {
              name
            }
          }
        }
      }
      beside {
        adoptions
        organisation {
          id
          name
        }
      }
      gaps {
        country
        sector
        ...SliceParts
      }
      commitments(first: 100) {
        totalCount
        nodes {
          ...MoneyRecord
        }
      }
    }
    stalledPilots(filter: $filter, funding: $funding, first: 30) {
      totalCount
      unfunded
      nodes {
        ...StalledParts
      }
    }
    countries {
      iso3
      name(language: $language)
    }
  }
`);

/** Money in one country, for its page. */
export const COUNTRY_MONEY = graphql(`
  query CountryMoney($filter: AdoptionFilter, $language: String!) {
    figure: gapExplained(filter: $filter) {
      totals {
        ...MoneyParts
      }
      records(first: 100) {
        totalCount
        nodes {
          ...MoneyRecord
        }
      }
    }
  }
`);
