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

export const VERSION = graphql(`
  query RecordVersion($id: ID!) {
    workAdoption(id: $id) {
      id
      version
    }
  }
`);
