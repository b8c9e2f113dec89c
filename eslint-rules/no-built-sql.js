/** SQL is constant text with parameters: no template literal with something in it is sent to a database. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { built: 'Give values to SQL as parameters, never by a template literal.' },
  },
  create: (context) => ({
    CallExpression(node) {
      const method = node.callee.type === 'MemberExpression' && node.callee.property.name;
      const [sql] = node.arguments;
      if (method === 'query' && sql?.type === 'TemplateLiteral' && sql.expressions.length > 0)
        context.report({ node: sql, messageId: 'built' });
    },
  }),
};
