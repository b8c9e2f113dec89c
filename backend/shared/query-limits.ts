import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { ERROR_CODES, type ErrorCode } from './domain-error.js';

/** What one operation may ask for. Introspection nests deeper than any question about records, and returns little. */
export const LIMITS = {
  depth: 10,
  introspectionDepth: 20,
  fields: 400,
  aliases: 30,
  directives: 20,
  records: 60_000,
  tokens: 3000,
  characters: 20_000,
};

interface Extent {
  depth: number;
  introspectionDepth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const NONE: Extent = { depth: 0, introspectionDepth: 0, fields: 0, aliases: 0, directives: 0 };

const sum = (a: Extent, b: Extent): Extent => ({
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** Measures through fragments; each fragment is measured once, so that a chain of them cannot blow up the measuring. */
class Ruler {
  private readonly measured = new Map<string, Extent>();
  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  of({ selections }: SelectionSetNode): Extent {
    return selections.reduce((total, selection) => {
      const own = { ...NONE, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FIELD) return sum(total, sum(own, this.ofField(selection)));
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? this.of(selection.selectionSet) : this.ofFragment(selection.name.value);
      return sum(total, sum(own, inner));
    }, NONE);
  }

  private ofField(field: FieldNode): Extent {
    const inner = field.selectionSet ? this.of(field.selectionSet) : NONE;
    const introspects = field.name.value.startsWith('__');
    return {
      ...inner,
      depth: introspects ? 0 : inner.depth + 1,
      introspectionDepth: Math.max(inner.introspectionDepth, introspects ? inner.depth + 1 : 0),
      fields: inner.fields + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
    };
  }

  private ofFragment(name: string): Extent {
    const known = this.measured.get(name);
    if (known) return known;
    this.measured.set(name, NONE); // a fragment inside itself is refused elsewhere; here it must only end
    const definition = this.fragment(name);
    const extent = definition ? this.of(definition.selectionSet) : NONE;
    this.measured.set(name, extent);
    return extent;
  }
}

const BOUNDS: readonly [keyof Extent, ErrorCode][] = [
  ['depth', 'QUERY_TOO_DEEP'],
  ['introspectionDepth', 'QUERY_TOO_DEEP'],
  ['fields', 'QUERY_TOO_BROAD'],
  ['aliases', 'QUERY_TOO_MANY_ALIASES'],
  ['directives', 'QUERY_TOO_MANY_DIRECTIVES'],
];

/** Validation rule: refuses operations that ask for too much, counted through fragments, before anything runs. */
export const queryLimits = (context: ValidationContext): ASTVisitor => {
  const ruler = new Ruler((name) => context.getFragment(name));
  return {
    OperationDefinition: (operation) => {
      const extent = ruler.of(operation.selectionSet);
      const own = { ...extent, directives: extent.directives + (operation.directives?.length ?? 0) };
      for (const [measure, code] of BOUNDS) {
        if (own[measure] <= LIMITS[measure]) continue;
        const message = `${ERROR_CODES[code]} At most ${LIMITS[measure]}; this one: ${own[measure]}.`;
        context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code, limit: LIMITS[measure] } }));
      }
    },
  };
};
