import { graphql } from '../gql/gql';

/** Countries or DPGs side by side, and with `moved` what changed between two days. */
export const COMPARE = graphql(`
  query Compare(
    $across: Dimension!
    $down: Dimension!
    $filter: AdoptionFilter
    $onRungs: AdoptionFilter
    $earlier: AdoptionFilter
    $since: Date
    $moved: Boolean!
    $countries: [ID!]!
    $dpgs: [ID!]!
    $language: String!
  ) {
    countries(iso3: $countries) {
      iso3
      name(language: $language)
    }
    dpgs(ids: $dpgs) {
      id
      name
    }
    now: breakdown(by: $across, filter: $filter) {
      key
      counts {
        ...Counts
      }
    }
    earlier: breakdown(by: $across, filter: $earlier) @include(if: $moved) {
      key
      counts {
        ...Counts
      }
    }
    sectors: crosstab(rows: SECTOR, columns: $across, filter: $onRungs) {
      ...ComparedCell
    }
    goals: crosstab(rows: SDG, columns: $across, filter: $onRungs) {
      ...ComparedCell
    }
    others: crosstab(rows: $down, columns: $across, filter: $onRungs) {
      ...ComparedCell
    }
    otherNames: breakdown(by: $down, filter: $onRungs) {
      key
      label(language: $language)
    }
    changes(since: $since, filter: $filter, first: 50) @include(if: $moved) {
      since
      until
      total
      undated
      list {
        ...ChangeShown
      }
    }
  }
`);

/** @public Spread into the question above by its name. */
export const COMPARED_CELL = graphql(`
  fragment ComparedCell on Cell {
    row
    column
    counts {
      ...Counts
    }
  }
`);
