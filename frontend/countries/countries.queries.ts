import { graphql } from '../gql/gql';

/** All countries with what is counted in each; one that nobody said anything about has no slice. */
export const COUNTRIES = graphql(`
  query Countries($filter: AdoptionFilter, $language: String!, $asOf: Date) {
    countries {
      iso3
      name(language: $language)
      region
      regionName(language: $language)
      incomeGroup
      groups(asOf: $asOf)
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
  }
`);
