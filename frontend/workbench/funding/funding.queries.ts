import { graphql } from '../../gql/gql';

export const RECORD_COMMITMENT = graphql(`
  mutation RecordCommitment($input: RecordCommitmentInput!) {
    recordCommitment(input: $input) {
      id
    }
  }
`);

export const RECORD_NEED = graphql(`
  mutation RecordNeed($input: RecordNeedInput!) {
    recordNeed(input: $input) {
      id
    }
  }
`);

export const RECORD_SUPPORT_NEED = graphql(`
  mutation RecordSupportNeed($input: RecordSupportNeedInput!) {
    recordSupportNeed(input: $input) {
      id
    }
  }
`);

export const RECORD_SUPPORT_OFFER = graphql(`
  mutation RecordSupportOffer($input: RecordSupportOfferInput!) {
    recordSupportOffer(input: $input) {
      id
    }
  }
`);

/** Needs that money can be put against. */
export const OPEN_NEEDS = graphql(`
  query OpenNeeds($language: String!) {
    gapExplained {
      records(list: NEEDS, first: 500) {
        nodes {
          id
          need {
            amount
            currency
            category
            country {
              name(language: $language)
            }
            adoption {
              dpg {
                name
              }
            }
          }
        }
      }
    }
  }
`);

/** Adoptions by a part of the name of their DPG or country. */
export const FIND_ADOPTIONS = graphql(`
  query FindAdoptions($text: String!, $language: String!) {
    adoptions(first: 20, filter: { text: $text, standing: CLAIMED }) {
      edges {
        node {
          id
          useCase
          jurisdiction
          country {
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

/** @public Spread into other questions by its name: a commitment as a picker names it. */
export const COMMITMENT_CHOICE = graphql(`
  fragment CommitmentChoice on Commitment {
    id
    amount
    currency
    status
    date
    category
    organisation {
      id
      name
    }
    dpg {
      name
    }
    adoption {
      dpg {
        name
      }
      country {
        name(language: $language)
      }
    }
    shares {
      countryIso3
      percent
    }
  }
`);

/** Commitments by words of their names, of one organisation or of any. */
export const FIND_COMMITMENTS = graphql(`
  query FindCommitments($text: String!, $organisationId: ID, $language: String!) {
    findCommitments(text: $text, organisationId: $organisationId) {
      ...CommitmentChoice
    }
  }
`);

/** The one that is chosen already. */
export const CHOSEN_COMMITMENT = graphql(`
  query ChosenCommitment($id: ID!, $language: String!) {
    commitment(id: $id) {
      ...CommitmentChoice
    }
  }
`);

/** The one that is chosen already. */
export const CHOSEN_ADOPTION = graphql(`
  query ChosenAdoption($id: ID!, $language: String!) {
    workAdoption(id: $id) {
      id
      useCase
      jurisdiction
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
  }
`);
