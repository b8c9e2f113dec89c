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
      extent
      institution
      sector
      reason
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

export const HISTORY = graphql(`
  query History($id: ID!) {
    history(recordId: $id, first: 100) {
      ...AuditParts
    }
  }
`);

export const PREVIEW = graphql(`
  query PreviewStageEvent($input: RecordStageEventInput!) {
    previewStageEvent(input: $input) {
      standing
      heldProofs
      missingProofs
      stageNow
      stageThen
      problems {
        argument
        code
        message
      }
    }
  }
`);

export const RECORD_STAGE_EVENT = graphql(`
  mutation RecordStageEvent($input: RecordStageEventInput!) {
    recordStageEvent(input: $input) {
      id
      version
    }
  }
`);

export const RECORD_REACH = graphql(`
  mutation RecordReachFigure($input: RecordReachFigureInput!) {
    recordReachFigure(input: $input) {
      id
      version
    }
  }
`);

export const RECORD_BARRIER = graphql(`
  mutation RecordBarrier($input: RecordBarrierInput!) {
    recordBarrier(input: $input) {
      id
      version
    }
  }
`);

export const RECORD_MARKER = graphql(`
  mutation RecordInclusionMarker($input: RecordInclusionMarkerInput!) {
    recordInclusionMarker(input: $input) {
      id
      version
    }
  }
`);

export const REVERIFY = graphql(`
  mutation ReverifyAdoption($input: ReverifyAdoptionInput!) {
    reverifyAdoption(input: $input) {
      id
      version
    }
  }
`);

export const INSTITUTIONS = graphql(`
  query Institutions($iso3: ID!) {
    institutions(countryIso3: $iso3) {
      id
      name
    }
  }
`);

export const ADD_INSTITUTION = graphql(`
  mutation AddInstitution($iso3: ID!, $name: String!) {
    addInstitution(countryIso3: $iso3, name: $name) {
      id
      name
    }
  }
`);

export const RECORD_ADOPTION = graphql(`
  mutation RecordAdoption($input: RecordAdoptionInput!) {
    recordAdoption(input: $input) {
      id
      version
    }
  }
`);

export const SIMILAR = graphql(`
  query SimilarAdoptions($iso3: ID!, $dpgId: ID!, $useCase: String, $jurisdiction: String) {
    similarAdoptions(countryIso3: $iso3, dpgId: $dpgId, useCase: $useCase, jurisdiction: $jurisdiction) {
      why
      adoption {
        id
        useCase
        jurisdiction
        stage
        dpg {
          id
          name
        }
      }
    }
  }
`);

export const ADD_DPG = graphql(`
  mutation AddDpg($input: AddDpgInput!) {
    addDpg(input: $input) {
      id
      name
    }
  }
`);
