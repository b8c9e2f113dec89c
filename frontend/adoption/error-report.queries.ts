import { graphql } from '../gql/gql';

/** What became of an error that somebody reported. */
export const ERROR_REPORT = graphql(`
  query ErrorReport($number: String!) {
    errorReport(number: $number) {
      number
      state
      at
      answer
    }
  }
`);
