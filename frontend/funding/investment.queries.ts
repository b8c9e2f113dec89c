import { graphql } from '../gql/gql';

/** @public Spread into other questions by its name. */
export const STALLED_PARTS = graphql(`
  fragment StalledParts on StalledPilotNode {
    isFunded
    since
    donors {
      id
      name
    }
    adoption {
      id
      useCase
      jurisdiction
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

/** @public Spread into other questions by its name. */
export const FUNDER_PARTS = graphql(`
  fragment FunderParts on FunderRow {
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
`);

/** @public Spread into other questions by its name. */
export const CLOSABLE_PARTS = graphql(`
  fragment ClosableParts on ClosableGap {
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
        ownYears
        records
        source {
          title
          publisher
          url
        }
      }
      leftOutCounts {
        reason
        count
      }
    }
    cells: gap(by: [COUNTRY, CATEGORY], filter: $filter, funding: $funding) {
      country
      category
      known {
        ...MoneyParts
      }
    }
    byCountry: gap(by: [COUNTRY], filter: $filter, funding: $funding) {
      country
      known {
        ...MoneyParts
      }
    }
    years: moneyByYear(filter: $filter, funding: $funding) {
      year
      money {
        ...MoneyParts
      }
    }
    stalledPilots(filter: $filter, funding: $funding, first: 10) {
      totalCount
      unfunded
      nodes {
        ...StalledParts
      }
    }
    funders(by: [ORGANISATION, SECTOR, COUNTRY], filter: $filter, funding: $funding, first: 15) {
      totalCount
      nodes {
        ...FunderParts
      }
    }
    closableGaps(filter: $filter, funding: $funding, first: 10) {
      totalCount
      nodes {
        ...ClosableParts
      }
    }
    ...MoneyChoices
  }
`);
