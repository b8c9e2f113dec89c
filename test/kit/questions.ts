import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  PartialDate: '2020',
  Date: '2020-01-01',
  DateTime: '2020-01-01T00:00:00Z',
};

/** The least that an input type takes. Countries are this one, so that a focal point asks for the own. */
const leastOf = (type: GraphQLInputType, name: string, country: string): unknown => {
  const plain = getNullableType(type);
  if (isListType(plain)) return [leastOf(plain.ofType, name, country)];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (isInputObjectType(plain)) return leastFields(Object.values(plain.getFields()), country);
  if (/country|iso3/i.test(name)) return country;
  return SCALARS[plain.toString()] ?? 'no-such';
};

type Given = Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>;
const leastFields = (fields: readonly Given[], country: string): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
      .map(({ name, type }) => [name, leastOf(type, name, country)]),
  );

/** The first leaf of a type, however deep: "{ id }", "{ edges { cursor } }". */
const leafOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)));
  const leaf = fields.find((field) => !isObjectType(getNamedType(field.type))) ?? fields[0];
  return leaf ? ` { ${leaf.name}${leafOf(leaf.type)} }` : '';
};

/** A question that asks one field of the root with as little as it takes. */
export const leastQuestion = (kind: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>, country: string) => {
  const variables = leastFields(field.args, country);
  const asked = field.args.filter(({ name }) => name in variables);
  const head = asked.length === 0 ? '' : `(${asked.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')})`;
  const given = asked.length === 0 ? '' : `(${asked.map(({ name }) => `${name}: $${name}`).join(', ')})`;
  return { query: `${kind.toLowerCase()} ${head} { ${field.name}${given}${leafOf(field.type)} }`, variables };
};

/** Names of all types that an answer of this type can hold. */
export const typesWithin = (schema: GraphQLSchema, type: GraphQLOutputType, seen = new Set<string>()): Set<string> => {
  const named = getNamedType(type);
  if (seen.has(named.name)) return seen;
  seen.add(named.name);
  if (isObjectType(named)) for (const field of Object.values(named.getFields())) typesWithin(schema, field.type, seen);
  return seen;
};
