import { graphql } from '../../gql/gql';

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
