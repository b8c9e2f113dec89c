import { graphql } from '../gql/gql';

export const WORLD = graphql(`
  query World($filter: AdoptionFilter, $withoutListings: AdoptionFilter, $language: String!) {
    totals(filter: $filter) {
      ...Counts
    }
    withoutListings: totals(filter: $withoutListings) {
      reported
    }
    dataset {
      policy {
        globalListingCountries
      }
    }
    byCountry: breakdown(by: COUNTRY, filter: $filter) {
      key
      counts {
        ...Counts
      }
    }
    bySector: breakdown(by: SECTOR, filter: $filter) {
      key
      counts {
        ...Counts
      }
    }
    bySdg: breakdown(by: SDG, filter: $filter) {
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
    latestEvents(filter: $filter, first: 10) {
      id
      kind
      date
      note
      standing
      evidence {
        title
        url
        grade
        publisher
        date
      }
      adoption {
        id
        useCase
        jurisdiction
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
