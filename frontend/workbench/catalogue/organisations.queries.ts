import { graphql } from '../../gql/gql';

export const ORGANISATIONS = graphql(`
  query Organisations($text: String) {
    organisations(text: $text) {
      id
      name
    }
  }
`);

export const ADD_ORGANISATION = graphql(`
  mutation AddOrganisation($name: String!) {
    addOrganisation(name: $name) {
      id
      name
    }
  }
`);

/** What one organisation is called. */
export const ORGANISATION_NAME = graphql(`
  query OrganisationName($id: ID!) {
    organisation(id: $id) {
      id
      name
    }
  }
`);
