import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import './explorer.css';

const EXAMPLE = `# Where does Africa stand, by sector? Every field is described in the panel on the left.
query AfricaBySector {
  totals(filter: { regions: ["Africa"] }) {
    assessed
    piloted
    scaled
    reported
  }
  breakdown(by: SECTOR, filter: { regions: ["Africa"] }) {
    key
    label(language: "fr")
    counts {
      total
    }
  }
}
`;

const ask: ComponentProps<typeof GraphiQL>['fetcher'] = async (question) => {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
  const reply = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(question) });
  return (await reply.json()) as Awaited<ReturnType<typeof ask>>;
};

const root = document.getElementById('explorer');
if (root) createRoot(root).render(<GraphiQL fetcher={ask} defaultQuery={EXAMPLE} />);
