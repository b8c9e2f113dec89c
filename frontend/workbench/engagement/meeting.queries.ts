import { graphql } from '../../gql/gql';

/** @public Spread into other questions by its name: what a form is filled with to correct a claim. */
export const MEETING_CLAIM = graphql(`
  fragment MeetingClaim on WorkClaim {
    id
    kind
    note
    evidence {
      title
      url
      grade
      publisher
      date
      language
    }
    participation {
      id
      level
      office
      engagement {
        id
      }
      country {
        iso3
      }
    }
    statement {
      id
      question
      category
      text
      textLanguage
      speaker
      office
      date
      engagement {
        id
      }
      country {
        iso3
      }
    }
    collaboration {
      id
      kind
      since
      until
      country {
        iso3
      }
      partner {
        iso3
      }
      dpg {
        id
      }
    }
  }
`);

/** One claim, to correct it. */
export const CLAIM_TO_CORRECT = graphql(`
  query ClaimToCorrect($id: ID!) {
    workClaim(id: $id) {
      ...MeetingClaim
    }
  }
`);

/** The meetings on record. */
export const MEETINGS = graphql(`
  query Meetings($language: String!) {
    engagements {
      id
      name(language: $language)
      date
    }
  }
`);

/** Statements that something can follow from. */
export const STATEMENTS = graphql(`
  query Statements($language: String!) {
    workClaims(filter: { kinds: [STATEMENT], states: [DRAFT, SUBMITTED, RETURNED, PUBLISHED] }, first: 200) {
      edges {
        node {
          id
          retiredAt
          country {
            iso3
            name(language: $language)
          }
          statement {
            id
            text
            engagement {
              id
              name(language: $language)
            }
          }
        }
      }
    }
  }
`);

/** Adoptions of a country, at whatever standing. */
export const ADOPTIONS_OF = graphql(`
  query AdoptionsOf($iso3: ID!) {
    adoptions(filter: { countries: [$iso3], standing: CLAIMED }, orderBy: STAGE_DESC, first: 200) {
      edges {
        stage
        node {
          id
          useCase
          jurisdiction
          dpg {
            name
          }
        }
      }
    }
  }
`);

/** What countries share, published. */
export const SHARED = graphql(`
  query Shared($language: String!) {
    collaborations(first: 500) {
      edges {
        node {
          id
          kind
          country {
            name(language: $language)
          }
          partner {
            name(language: $language)
          }
          dpg {
            name
          }
        }
      }
    }
  }
`);

export const RECORD_ENGAGEMENT = graphql(`
  mutation RecordEngagement($input: RecordEngagementInput!) {
    recordEngagement(input: $input) {
      id
    }
  }
`);

export const RECORD_PARTICIPATION = graphql(`
  mutation RecordParticipation($input: RecordParticipationInput!) {
    recordParticipation(input: $input) {
      id
    }
  }
`);

export const RECORD_STATEMENT = graphql(`
  mutation RecordStatement($input: RecordStatementInput!) {
    recordStatement(input: $input) {
      id
    }
  }
`);

export const RECORD_COLLABORATION = graphql(`
  mutation RecordCollaboration($input: RecordCollaborationInput!) {
    recordCollaboration(input: $input) {
      id
    }
  }
`);

export const LINK_STATEMENT = graphql(`
  mutation LinkStatement($input: LinkStatementInput!) {
    linkStatement(input: $input) {
      id
    }
  }
`);
