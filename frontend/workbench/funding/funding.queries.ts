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

/** The organisation that a donor's account is of. */
export const OWN_ORGANISATION = graphql(`
  query OwnOrganisation($id: ID!) {
    organisation(id: $id) {
      id
      name
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
