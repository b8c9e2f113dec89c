import { graphql } from '../../gql/gql';

/** Each on its own: one that is refused leaves the others recorded. */
export const CLASSIFY = graphql(`
  mutation ClassifyReports($items: [ClassifyInput!]!) {
    classifyReports(items: $items) {
      adoptionId
      claimId
      code
      message
      adoption {
        id
        version
      }
    }
  }
`);

/** What stands about a report that somebody else was faster with. */
export const MEANWHILE = graphql(`
  query Meanwhile($id: ID!, $language: String!) {
    workAdoption(id: $id) {
      id
      version
    }
    workClaims(filter: { adoptionId: $id, kinds: [STAGE_EVENT] }, first: 200) {
      edges {
        node {
          ...ClaimParts
        }
      }
    }
  }
`);

export const VERSION = graphql(`
  query RecordVersion($id: ID!) {
    workAdoption(id: $id) {
      id
      version
    }
  }
`);
