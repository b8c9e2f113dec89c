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

/** @public Spread into other questions by its name: what the filters of money choose from. */
export const MONEY_CHOICES = graphql(`
  fragment MoneyChoices on Query {
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
    allYears: moneyByYear {
      year
    }
  }
`);

/** @public Spread into other questions by its name. */
export const RECORD_PAGE = graphql(`
  fragment RecordPage on FundingRecordPage {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MoneyRecord
    }
  }
`);

/** The records behind a figure, and those that it leaves out: a page of each list. */
export const MONEY_RECORDS = graphql(`
  query MoneyRecords(
    $filter: AdoptionFilter
    $funding: FundingFilter
    $slice: GapSliceInput
    $needs: Int!
    $afterNeeds: String
    $needsList: MoneyList
    $commitments: Int!
    $afterCommitments: String
    $leftOut: Int!
    $afterLeftOut: String
    $reason: LeftOutReason
    $language: String!
  ) {
    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {
      totals {
        ...MoneyParts
      }
      leftOutCounts {
        reason
        count
      }
      needs: records(list: $needsList, first: $needs, after: $afterNeeds) {
        ...RecordPage
      }
      commitments: records(list: COMMITMENTS, first: $commitments, after: $afterCommitments) {
        ...RecordPage
      }
      leftOut(first: $leftOut, after: $afterLeftOut, reason: $reason) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
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
    ...MoneyChoices
  }
`);
