import { graphql } from '../gql/gql';

/** @public Spread into the question below by its name. */
export const RUNG_CARD = graphql(`
  fragment RungCard on AdoptionEdge {
    stage
    standing
    since
    status
    node {
      id
      useCase
      jurisdiction
      primarySector
      institution
      stage
      stale
      stalled
      staleSince
      stalledSince
      missingProofs
      dpg {
        id
        name
      }
    }
  }
`);

/** One country: what it is, where its adoptions stand, and what happened. */
export const COUNTRY = graphql(`
  query Country(
    $iso3: ID!
    $language: String!
    $asOf: Date
    $filter: AdoptionFilter
    $onRungs: AdoptionFilter
    $reports: AdoptionFilter
    $ended: AdoptionFilter
  ) {
    country(iso3: $iso3) {
      iso3
      name(language: $language)
      region
      regionName(language: $language)
      subregion
      subregionName(language: $language)
      incomeGroup
      groups(asOf: $asOf)
      unMember
      ...CountryMeetings
    }
    totals(filter: $filter) {
      ...Counts
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
    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {
      totalCount
      edges {
        ...RungCard
        node {
          events {
            id
            kind
            date
            note
            missingProofs
            evidence {
              title
              url
              grade
              publisher
              date
            }
          }
        }
      }
    }
    reports: adoptions(filter: $reports, orderBy: DPG_ASC, first: 200) {
      totalCount
      edges {
        node {
          id
          useCase
          jurisdiction
          dpg {
            id
            name
          }
        }
      }
    }
    ended: adoptions(filter: $ended, first: 0) {
      totalCount
    }
  }
`);
