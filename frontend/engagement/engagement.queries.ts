import { graphql } from '../gql/gql';

/** @public Spread into other questions by its name. */
export const STATEMENT_PARTS = graphql(`
  fragment StatementParts on Statement {
    id
    question
    category
    text
    textLanguage
    speaker
    office
    standing
    country {
      iso3
      name(language: $language)
    }
    evidence {
      title
      url
      grade
      publisher
      date
    }
    followedBy {
      id
      note
      adoption {
        id
        useCase
        stage
        dpg {
          id
          name
        }
      }
      collaboration {
        ...CollaborationParts
      }
      needed {
        id
        amount
        currency
        category
        adoption {
          id
          dpg {
            name
          }
        }
      }
    }
  }
`);

/** @public Spread into other questions by its name. */
export const COLLABORATION_PARTS = graphql(`
  fragment CollaborationParts on Collaboration {
    id
    kind
    since
    until
    note
    standing
    country {
      iso3
      name(language: $language)
    }
    partner {
      iso3
      name(language: $language)
    }
    dpg {
      id
      name
    }
    evidence {
      title
      url
      grade
      publisher
      date
    }
  }
`);

/** @public What the page of a country shows of meetings. */
export const COUNTRY_MEETINGS = graphql(`
  fragment CountryMeetings on Country {
    participations {
      id
      level
      office
      standing
      engagement {
        id
        name(language: $language)
        date
      }
      evidence {
        title
        url
        grade
        publisher
        date
      }
      eventsSince {
        id
      }
    }
    statements {
      ...StatementParts
      engagement {
        id
      }
    }
    collaborations {
      ...CollaborationParts
    }
  }
`);

/** All meetings, and how many countries had which part. */
export const ENGAGEMENTS = graphql(`
  query Engagements($language: String!) {
    engagements {
      id
      name(language: $language)
      date
      place
      participations {
        level
      }
    }
  }
`);

/** One meeting: who was invited, came and spoke, what was said, and what happened since. */
export const ENGAGEMENT = graphql(`
  query Engagement($id: ID!, $language: String!) {
    engagement(id: $id) {
      id
      name(language: $language)
      date
      place
      url
      participations {
        id
        level
        office
        standing
        country {
          iso3
          name(language: $language)
        }
        evidence {
          title
          url
          grade
          publisher
          date
        }
        eventsSince {
          id
          kind
          date
          note
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
            dpg {
              id
              name
            }
          }
        }
      }
      statements {
        ...StatementParts
      }
    }
  }
`);

/** What countries share. */
export const COLLABORATIONS = graphql(`
  query Collaborations($language: String!) {
    collaborations(first: 500) {
      totalCount
      edges {
        node {
          ...CollaborationParts
        }
      }
    }
  }
`);
