const decoratorName = ({ expression }) => (expression.type === 'CallExpression' ? expression.callee.name : expression.name);

/** Every @Mutation carries a statement of who may call it: @Allow('EDITOR'), @Allow('PUBLIC'). */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'A mutation says who may: put @Allow(…) beside @Mutation.' },
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = (node.decorators ?? []).map(decoratorName);
      if (names.includes('Mutation') && !names.includes('Allow')) context.report({ node, messageId: 'missing' });
    },
  }),
};
