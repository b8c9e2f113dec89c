import { expect, it } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { costOf } from '../../../../backend/shared/query-cost.js';
import { LIMITS } from '../../../../backend/shared/query-limits.js';

const schema = buildSchema(readFileSync('backend/schema.graphql', 'utf8'));
const documents = Object.values(JSON.parse(readFileSync('frontend/gql/persisted-documents.json', 'utf8')) as Record<string, string>);
/** The longest page that a screen asks for where its question leaves that open. */
const LONGEST_PAGE = 100;

it('No question of a screen comes near the limit, so that a field more does not break it', () => {
  const near = documents.flatMap((text) => {
    const { definitions } = parse(text);
    const operation = definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
    const root = operation && schema.getRootType(operation.operation);
    if (!operation || !root) return ['not an operation'];
    const fragments = new Map(
      definitions
        .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
    const cost = costOf(operation.selectionSet, root, { variables: { first: LONGEST_PAGE }, fragments });
    return cost > LIMITS.records * 0.75 ? [`${operation.name?.value ?? ''} ${cost}`] : [];
  });
  expect(near).toEqual([]);
});
