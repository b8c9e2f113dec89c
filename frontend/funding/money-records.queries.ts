import { graphql } from '../gql/gql';

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
