import { graphql } from '../../gql/gql';

/** @public Spread into other questions by its name. */
export const AUDIT_PARTS = graphql(`
  fragment AuditParts on AuditEntry {
    sequence
    at
    actor
    action
    subjectKind
    subjectId
    recordId
    countryIso3
    before
    after
    reason
    hash
  }
`);

export const AUDIT = graphql(`
  query Audit($first: Int!, $before: Int, $country: ID, $text: String) {
    audit(first: $first, before: $before, country: $country, text: $text) {
      ...AuditParts
    }
  }
`);

export const AUDIT_HEAD = graphql(`
  query AuditHead {
    auditHead {
      sequence
      hash
    }
  }
`);
