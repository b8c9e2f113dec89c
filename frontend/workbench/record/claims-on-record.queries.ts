import { graphql } from '../../gql/gql';

/** Claims of one kind that are open or in force, the longest waiting first. */
export const CLAIMS_ON_RECORD = graphql(`
  query ClaimsOnRecord($kind: ClaimKind!, $first: Int!, $after: String, $language: String!) {
    workClaims(filter: { kinds: [$kind], states: [DRAFT, SUBMITTED, RETURNED, PUBLISHED] }, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ClaimParts
          country {
            iso3
            name(language: $language)
          }
        }
      }
    }
  }
`);
