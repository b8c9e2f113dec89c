import { graphql } from '../../gql/gql';

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
