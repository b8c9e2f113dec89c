import { graphql } from '../gql/gql';

/** What one organisation funds. */
export const ORGANISATION = graphql(`
  query OrganisationPortfolio(
    $id: ID!
    $filter: AdoptionFilter
    $funding: FundingFilter
    $commitments: Int!
    $afterCommitments: String
    $adoptions: Int!
    $stalled: Int!
    $afterStalled: String
    $language: String!
  ) {
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
        adoptions(first: $adoptions) {
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
        known {
          ...MoneyParts
        }
      }
      commitments(first: $commitments, after: $afterCommitments) {
        ...RecordPage
      }
    }
    stalledPilots(filter: $filter, funding: $funding, first: $stalled, after: $afterStalled) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
