import { graphql } from '../gql/gql';

/** @public Spread into other questions by its name. */
export const COUNTS = graphql(`
  fragment Counts on StageCounts {
    reported
    assessed
    piloted
    scaled
    total
    countries
  }
`);

/** What every page says at its foot: which data it shows. */
export const FRAME = graphql(`
  query Frame {
    dataset {
      version
      today
    }
  }
`);

/** Names of all countries, for maps and filters. */
export const COUNTRY_NAMES = graphql(`
  query CountryNames($language: String!) {
    countries {
      iso3
      name(language: $language)
    }
  }
`);

/** Names of public bodies, for filters. */
export const INSTITUTION_NAMES = graphql(`
  query InstitutionNames($filter: AdoptionFilter) {
    breakdown(by: INSTITUTION, filter: $filter) {
      key
      label
    }
  }
`);

/** Names of all DPGs, for filters. */
export const DPG_NAMES = graphql(`
  query DpgNames {
    dpgs {
      id
      name
    }
  }
`);
