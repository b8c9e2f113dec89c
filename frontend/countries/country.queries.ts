import { graphql } from '../gql/gql';

/** @public Spread into the question below by its name. */
export const RUNG_CARD = graphql(`
  fragment RungCard on AdoptionEdge {
    stage
    standing
    since
    status
    missingProofs
    nextStage
    nextProofs
    stale
    stalled
    staleSince
    stalledSince
    node {
      id
      useCase
      jurisdiction
      primarySector
      institution
      dpg {
        id
        name
      }
    }
  }
`);

/** @public Spread into other questions by its name. */
export const CHANGE_SHOWN = graphql(`
  fragment ChangeShown on Change {
    kind
    from
    to
    adoption {
      id
      useCase
      country {
        iso3
        name(language: $language)
      }
      dpg {
        id
        name
      }
    }
    events {
      id
      kind
      date
      evidence {
        title
        url
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
    $whole: AdoptionFilter
    $since: Date
    $by: PeerGroup
    $chosen: [ID!]
    $ranked: Boolean
    $choosing: Boolean!
  ) {
    choices: countries @include(if: $choosing) {
      iso3
      name(language: $language)
    }
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
      nextSteps(filter: $filter) {
        kind
        since
        proofs
        count
        record {
          stage
          node {
            id
            useCase
            dpg {
              id
              name
            }
          }
        }
      }
      peers(by: $by, chosen: $chosen, ranked: $ranked, language: $language, filter: $filter) {
        by
        of
        own {
          ...Counts
        }
        peers {
          country {
            iso3
            name(language: $language)
          }
          counts {
            ...Counts
          }
        }
      }
      scaledElsewhere(filter: $filter, first: 3) {
        scaled
        dpg {
          id
          name
        }
        nearest {
          near
          sharedLanguages(language: $language)
          record {
            since
            node {
              id
              institution
              country {
                iso3
                name(language: $language)
              }
            }
          }
        }
      }
    }
    institutions: breakdown(by: INSTITUTION, filter: $whole) {
      key
      label
      counts {
        total
      }
    }
    changed: changes(since: $since, filter: $filter, first: 20) {
      since
      total
      undated
      kinds {
        kind
        count
      }
      list {
        ...ChangeShown
      }
    }
    published: changes(since: $since, basis: PUBLICATION, filter: $filter, first: 20) {
      total
      kinds {
        kind
        count
      }
      list {
        ...ChangeShown
      }
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
          sdgs
          reachFigures(asOf: $asOf) {
            id
            date
            unit
            served
            intended
            women
            vulnerable
            vulnerableGroup
          }
          inclusionMarkers(asOf: $asOf) {
            id
            women
            vulnerable
          }
          barriers(asOf: $asOf) {
            id
            kind
            severity
            notedOn
            resolvedOn
          }
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
    ended: adoptions(filter: $ended, orderBy: STAGE_DESC, first: 50) {
      totalCount
      edges {
        ...RungCard
      }
    }
  }
`);
