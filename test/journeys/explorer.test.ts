import { it } from '@jest/globals';
import { aReader, sees } from '../kit/browser.js';

const { app, visit } = aReader();

it('The explorer of the API runs its example, and asks nobody else for anything', async () => {
  const page = await visit('/graphql/explorer', { answers: false });
  await page.locator('.graphiql-query-editor').getByText('AfricaBySector').waitFor();
  await page.locator('button.graphiql-execute-button').click();
  const { data } = await app().ask<{ totals: { scaled: number } }>('{ totals(filter: { regions: ["Africa"] }) { scaled } }');
  const answer = async () => (await page.locator('.result-window').innerText()).replace(/\s+/g, '');
  await sees(async () => (await answer()).includes(`"scaled":${data.totals.scaled}`), true);
});
