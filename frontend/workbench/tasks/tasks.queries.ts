import { graphql } from '../../gql/gql';

export const WORKBENCH = graphql(`
  query Workbench {
    workbench {
      toClassify
      toReview
      submitted
      returned
      drafts
      stale
      stalled
      errorReports
      contradictions
    }
  }
`);

export const SAVED_VIEWS = graphql(`
  query SavedViews {
    savedViews {
      id
      name
      address
    }
  }
`);

export const SAVE_VIEW = graphql(`
  mutation SaveView($name: String!, $address: String!) {
    saveView(name: $name, address: $address) {
      id
    }
  }
`);

export const FORGET_VIEW = graphql(`
  mutation ForgetView($id: ID!) {
    forgetView(id: $id)
  }
`);

/** Adoptions that wait to be looked at again. */
export const TASK_LIST = graphql(`
  query TaskList($task: Task!, $filter: AdoptionFilter, $first: Int!, $after: String, $language: String!) {
    tasks(task: $task, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          useCase
          jurisdiction
          institution
          stage
          stageSince
          status
          stale
          staleSince
          stalled
          stalledSince
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
  }
`);

/** Names of countries and DPGs, to choose from. */
export const NAMES = graphql(`
  query Names($language: String!) {
    countries {
      iso3
      name(language: $language)
      languages
    }
    dpgs {
      id
      name
      aliases
    }
  }
`);
