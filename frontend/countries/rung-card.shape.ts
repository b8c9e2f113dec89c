interface Rung {
  /** Where it stands at the asked standing and day. */
  stage: string;
  standing: string;
  node: {
    /** Where it stands by usual rules, and what is missing there. */
    stage: string;
    missingProofs: readonly string[];
    events: readonly { kind: string; missingProofs: readonly string[] }[];
  };
}

/** The proofs that the shown rung lacks: those of the adoption, or, on another rung than usual, of the best claim of that rung. */
export const stillMissing = ({ stage, standing, node }: Rung): readonly string[] => {
  if (standing === 'PROVEN') return [];
  if (stage === node.stage) return node.missingProofs;
  const claims = node.events.filter(({ kind }) => kind === stage).map(({ missingProofs }) => missingProofs);
  return claims.reduce((best, next) => (next.length < best.length ? next : best), claims[0] ?? []);
};
