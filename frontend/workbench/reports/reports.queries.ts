import { graphql } from '../../gql/gql';

export const ERROR_REPORTS = graphql(`
  query ErrorReports($states: [ErrorReportState!], $first: Int!, $after: ID, $language: String!) {
    errorReports(states: $states, first: $first, after: $after) {
      id
      number
      text
      at
      state
      answer
      record {
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
  }
`);

export const ANSWER_REPORT = graphql(`
  mutation AnswerErrorReport($id: ID!, $state: ErrorReportState!, $answer: String!) {
    answerErrorReport(id: $id, state: $state, answer: $answer) {
      id
    }
  }
`);

export const CONTRADICTIONS = graphql(`
  query Contradictions($first: Int!, $after: ID, $language: String!) {
    contradictions(first: $first, after: $after) {
      id
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
      claims {
        id
        kind
        date
        extent
        standing
        note
        author
        institution
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
        }
      }
    }
  }
`);

export const SETTLE = graphql(`
  mutation SettleContradiction($id: ID!, $keep: ID, $reason: String!) {
    settleContradiction(id: $id, keep: $keep, reason: $reason) {
      id
      version
    }
  }
`);
