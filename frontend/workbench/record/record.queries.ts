import { graphql } from '../../gql/gql';

/** @public Spread into other questions by its name. */
export const CLAIM = graphql(`
  fragment ClaimParts on WorkClaim {
    id
    kind
    author
    own
    reviewState
    createdAt
    submittedAt
    publishedAt
    retiredAt
    note
    returnReason
    retirementReason
    evidence {
      title
      url
      grade
      publisher
      date
      language
    }
    supersedes {
      id
    }
    stageEvent {
      id
      kind
      date
      isVerification
      extent
      institution
      sector
      sdgs
      reason
      replacedBy
      standing
      missingProofs
      proofs {
        evaluation
        need
        outcome
        agreement
        sites
        users
        plannedDecision
        mandate
        unitsLive
        unitsIntended
        unitsDate
        operatingSince
        operatingConfirmed
        operator
        recurrentFunding
      }
    }
    reachFigure {
      id
      date
      unit
      served
      intended
      women
      vulnerable
      vulnerableGroup
    }
    barrier {
      id
      kind
      severity
      notedOn
      resolvedOn
    }
    inclusionMarker {
      id
      date
      women
      vulnerable
    }
    ...SaidParts
  }
`);

/** One adoption as the workbench sees it: drafts too, and every claim ever made. */
export const RECORD_DESK = graphql(`
  query RecordDesk($id: ID!, $language: String!) {
    workAdoption(id: $id) {
      id
      version
      useCase
      jurisdiction
      primarySector
      sdgs
      institution
      stage
      stageSince
      status
      standing
      stale
      staleSince
      stalled
      stalledSince
      missingProofs
      updatedAt
      country {
        iso3
        name(language: $language)
      }
      dpg {
        id
        name
      }
    }
    workClaims(filter: { adoptionId: $id }, first: 200) {
      edges {
        node {
          ...ClaimParts
        }
      }
    }
  }
`);

/** One claim of any kind. */
export const ONE_CLAIM = graphql(`
  query OneClaim($id: ID!, $language: String!) {
    workClaim(id: $id) {
      ...ClaimParts
      adoption {
        id
        dpg {
          name
        }
      }
    }
  }
`);

export const HISTORY = graphql(`
  query History($id: ID!) {
    history(recordId: $id, first: 100) {
      ...AuditParts
    }
  }
`);
