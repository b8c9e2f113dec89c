import { graphql } from '../gql/gql';

/** One page of the list behind a figure. */
export const RECORDS = graphql(`
  query Records($filter: AdoptionFilter, $orderBy: AdoptionOrder!, $first: Int!, $after: String, $language: String!) {
    adoptions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        stage
        standing
        since
        status
        node {
          id
          useCase
          jurisdiction
          primarySector
          institution
          country {
            iso3
            name(language: $language)
          }
          dpg {
            id
            name
          }
          events {
            evidence {
              grade
            }
          }
        }
      }
    }
  }
`);

/** One adoption with everything that was ever said about it. */
export const RECORD = graphql(`
  query Record($id: ID!, $language: String!) {
    adoption(id: $id) {
      id
      useCase
      jurisdiction
      primarySector
      sdgs
      institution
      stage
      status
      standing
      stageSince
      stale
      stalled
      staleSince
      stalledSince
      missingProofs
      updatedAt
      version
      country {
        iso3
        name(language: $language)
      }
      dpg {
        id
        name
        types
      }
      events {
        id
        kind
        date
        isVerification
        extent
        standing
        missingProofs
        note
        institution
        author
        publishedAt
        evidence {
          title
          url
          grade
          publisher
          date
        }
        source {
          title
          publisher
          url
          asOf
          licence
        }
      }
    }
  }
`);
