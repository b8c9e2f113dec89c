import { type ApolloServerPlugin } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLObjectType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { ERROR_CODES } from './domain-error.js';
import { LIMITS } from './query-limits.js';

/** Items that a list without a `first` is reckoned to hold. */
const USUAL_LENGTH: Readonly<Record<string, number>> = {
  countries: 195,
  dpgs: 172,
  breakdown: 195,
  crosstab: 1000,
  points: 100,
  sdgs: 5,
  nextSteps: 30,
  peers: 40,
  scaledElsewhere: 10,
  institutions: 50,
  organisations: 50,
  engagements: 20,
  participations: 30,
  statements: 30,
  followedBy: 3,
  eventsSince: 10,
  gap: 400,
  stalledBreakdown: 100,
  moneyByYear: 20,
};
const SHORT = 3;
/** Lists of a page: the field around them says how many they hold. */
const PAGES: readonly string[] = ['edges', 'nodes'];

interface Asked {
  variables: Readonly<Record<string, unknown>>;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** How many fields an operation would return, by the sizes of its pages and the usual length of other lists. */
const costOf = (selections: SelectionSetNode, type: GraphQLObjectType, asked: Asked): number => {
  let cost = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) cost += costOf(selection.selectionSet, type, asked);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = asked.fragments.get(selection.name.value);
      if (fragment) cost += costOf(fragment.selectionSet, type, asked);
    } else {
      const definition = type.getFields()[selection.name.value];
      const inner = definition && getNamedType(definition.type);
      const each = 1 + (selection.selectionSet && isObjectType(inner) ? costOf(selection.selectionSet, inner, asked) : 0);
      const page = definition?.args.find(({ name }) => name === 'first');
      const given = selection.arguments?.find(({ name }) => name.value === 'first');
      const first = given ? valueFromASTUntyped(given.value, { ...asked.variables }) : page?.defaultValue;
      const usual = USUAL_LENGTH[selection.name.value] ?? SHORT;
      const length = page ? Number(first ?? page.defaultValue ?? usual) : usual;
      const isList = page !== undefined || (definition !== undefined && isListType(getNullableType(definition.type)));
      // A page counts its items once, at the field that says how many: `edges` or `nodes` beneath it are that same list.
      cost += isList && !PAGES.includes(selection.name.value) ? Math.max(1, length) * each : each;
    }
    if (cost > LIMITS.records) return cost;
  }
  return cost;
};

/** Refuses operations whose answer would be too large, before anything is read. */
export const queryCost: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, schema, request }) => {
      const root = operation && schema.getRootType(operation.operation);
      if (!root) return;
      const fragments = new Map(
        document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
      );
      const cost = costOf(operation.selectionSet, root, { variables: request.variables ?? {}, fragments });
      if (cost <= LIMITS.records) return;
      throw new GraphQLError(ERROR_CODES.QUERY_TOO_EXPENSIVE, {
        extensions: { code: 'QUERY_TOO_EXPENSIVE', limit: LIMITS.records, http: { status: 400 } },
      });
    },
  }),
};
