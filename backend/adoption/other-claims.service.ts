import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../shared/clock.js';
import { numberInput, requiredText, textInput } from '../shared/input-text.js';
import { refuseProblems } from '../claims/claims.service.js';
import { datedUpTo, type InputProblem } from '../claims/input.rules.js';
import { AdoptionClaims, type Recorded } from './adoption-claims.service.js';
import type { RecordBarrierInput, RecordInclusionMarkerInput, RecordReachFigureInput } from './recording.inputs.js';

const MOST = 2_000_000_000;

const noMoreThan = (argument: string, part: number | null, whole: number): InputProblem[] =>
  part !== null && part > whole ? [{ argument, code: 'INPUT_INVALID', message: `A part of those served: at most ${whole}.` }] : [];

/** Reach figures, barriers and inclusion markers. */
@Injectable()
export class OtherClaimsService {
  constructor(
    private readonly claims: AdoptionClaims,
    private readonly clock: Clock,
  ) {}

  recordReachFigure(viewer: Viewer, input: RecordReachFigureInput): Promise<Recorded> {
    return this.claims.record(viewer, 'REACH_FIGURE', input, () => {
      const served = numberInput('input.served', input.served, 0, MOST) ?? 0;
      const [women, vulnerable] = [
        numberInput('input.women', input.women, 0, MOST),
        numberInput('input.vulnerable', input.vulnerable, 0, MOST),
      ];
      refuseProblems([
        ...datedUpTo('input.date', input.date, this.clock.today()),
        ...noMoreThan('input.women', women, served),
        ...noMoreThan('input.vulnerable', vulnerable, served),
      ]);
      const vulnerableGroup =
        vulnerable === null
          ? textInput('input.vulnerableGroup', input.vulnerableGroup, 200)
          : requiredText('input.vulnerableGroup', input.vulnerableGroup, 200);
      const intended = numberInput('input.intended', input.intended, 1, MOST);
      return { date: input.date, unit: requiredText('input.unit', input.unit, 200), served, intended, women, vulnerable, vulnerableGroup };
    });
  }

  recordBarrier(viewer: Viewer, input: RecordBarrierInput): Promise<Recorded> {
    return this.claims.record(viewer, 'BARRIER', input, () => {
      const today = this.clock.today();
      refuseProblems([...datedUpTo('input.notedOn', input.notedOn, today), ...datedUpTo('input.resolvedOn', input.resolvedOn, today)]);
      const severity = numberInput('input.severity', input.severity, 1, 3);
      return { kind: input.kind, severity, notedOn: input.notedOn, resolvedOn: input.resolvedOn ?? null };
    });
  }

  recordInclusionMarker(viewer: Viewer, input: RecordInclusionMarkerInput): Promise<Recorded> {
    return this.claims.record(viewer, 'INCLUSION_MARKER', input, () => {
      refuseProblems(datedUpTo('input.date', input.date, this.clock.today()));
      const [women, vulnerable] = [numberInput('input.women', input.women, 0, 2), numberInput('input.vulnerable', input.vulnerable, 0, 2)];
      return { date: input.date ?? null, women, vulnerable };
    });
  }
}
