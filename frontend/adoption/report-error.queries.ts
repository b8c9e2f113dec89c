import { graphql } from '../gql/gql';

/** Says what is wrong with a record; needs no account. */
export const REPORT_ERROR = graphql(`
  mutation ReportError($recordId: ID!, $text: String!) {
    reportError(recordId: $recordId, text: $text) {
      number
    }
  }
`);
