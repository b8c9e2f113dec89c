/** Injection token of a boolean: may nobody review a claim of the own hand? False: a one-person office, and the audit trail says so. */
export const FOUR_EYES = Symbol('FOUR_EYES');
