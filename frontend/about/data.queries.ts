import { graphql } from '../gql/gql';

/** What there is to take along, under which licences, and what was published since a day. */
export const DATA = graphql(`
  query Data($filter: AdoptionFilter, $since: Date!, $language: String!) {
    dataset {
      version
      dpgs
      countries
      adoptions
      stageEvents
      reports
      sources {
        file
        title
        publisher
        url
        asOf
        licence
      }
    }
    published: changes(since: $since, basis: PUBLICATION, filter: $filter, first: 10) {
      since
      total
      kinds {
        kind
        count
      }
      list {
        ...ChangeShown
      }
    }
    countries {
      iso3
      name(language: $language)
    }
  }
`);
