import { graphql } from '../gql/gql';

export const DPGS = graphql(`
  query Dpgs($filter: AdoptionFilter) {
    dpgs {
      id
      name
      types
      sdgs
      licences
      reportedIn
      globalListing
    }
    totals(filter: $filter) {
      ...Counts
    }
    byDpg: breakdown(by: DPG, filter: $filter) {
      key
      counts {
        ...Counts
      }
    }
  }
`);

/** One DPG: what it is, and where it stands. */
export const DPG = graphql(`
  query Dpg($id: ID!, $language: String!, $filter: AdoptionFilter, $onRungs: AdoptionFilter) {
    dpg(id: $id) {
      id
      name
      aliases
      types
      sdgs
      licences
      website
      owners
      repository
      registryStage
      registrySectors
      reportedIn
      globalListing
    }
    totals(filter: $filter) {
      ...Counts
    }
    byCountry: breakdown(by: COUNTRY, filter: $filter) {
      key
      counts {
        ...Counts
      }
    }
    timeline(interval: YEAR, filter: $filter) {
      undated
      points {
        period
        counts {
          ...Counts
        }
      }
    }
    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {
      totalCount
      edges {
        stage
        standing
        since
        status
        node {
          id
          useCase
          jurisdiction
          institution
          primarySector
          stale
          stalled
          staleSince
          stalledSince
          country {
            iso3
            name(language: $language)
          }
        }
      }
    }
  }
`);
