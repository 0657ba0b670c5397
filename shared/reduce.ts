/**
 * (document, change) -> document: the only way that anything in the document changes (style, "How a change travels").
 * Main and the manager's windows apply the same function to the same stamped change and come to the same document.
 */
import { assertNever } from './assert-never.ts';
import type { Change } from './commands.ts';
import type { SalesDocument } from './document.ts';
import type { Told } from './messages/index.ts';
import { doneAction, editAction } from './reduce/actions.ts';
import { anonymiseSeller } from './reduce/anonymise.ts';
import { commitImport, setAbsence, setBudget, setResult } from './reduce/figures.ts';
import { correctGoal, setTerms, stateGoal } from './reduce/goals.ts';
import { addAddendum, closeMeeting, discardMeeting, lockMeeting, startMeeting } from './reduce/meeting-life.ts';
import {
  comeBack,
  goTo,
  pause,
  setAllHere,
  setFinishedWeek,
  setGuests,
  setPlace,
  setPresence,
  setTargetWeek,
  takeLater,
} from './reduce/meeting-room.ts';
import {
  addObstacle,
  addWin,
  confirm,
  decide,
  editObstacle,
  editWin,
  followUp,
  removeObstacle,
  removeWin,
  setEnergy,
  setNext,
  setNote,
  setTeamNote,
  setTraining,
} from './reduce/meeting-record.ts';
import { isRefused, type Outcome } from './reduce/outcome.ts';
import { callOff, reinstate } from './reduce/rhythm.ts';
import { followedByRound } from './reduce/round.ts';
import { changeSettings } from './reduce/settings.ts';
import { addSeller, editSeller, orderSellers, removeSeller } from './reduce/team.ts';
import type { Calendar } from './vantage.ts';

export type Reduced =
  { readonly ok: true; readonly document: SalesDocument } | { readonly ok: false; readonly told: Told };

/** Applies one change; refuses with a message what the rules forbid, and then nothing is changed. */
export function reduce(document: SalesDocument, change: Change, calendar: Calendar): Reduced {
  const outcome = apply(document, change, calendar);
  return isRefused(outcome) ? { ok: false, told: outcome.refused } : { ok: true, document: outcome };
}

function apply(document: SalesDocument, { command, at, ids }: Change, calendar: Calendar): Outcome {
  const [id = ''] = ids;
  switch (command.type) {
    case 'settings.change':
      return changeSettings(document, command);
    case 'seller.add':
      return followedByRound(addSeller(document, command, id), calendar);
    case 'seller.edit':
      return followedByRound(editSeller(document, command), calendar);
    case 'seller.remove':
      return followedByRound(removeSeller(document, command), calendar);
    case 'seller.anonymise':
      return anonymiseSeller(document, command, at, calendar);
    case 'seller.order':
      return orderSellers(document, command);
    case 'budget.set':
      return setBudget(document, command);
    case 'result.set':
      return setResult(document, command, at);
    case 'absence.set':
      return setAbsence(document, command);
    case 'import.commit':
      return followedByRound(commitImport(document, command, at, ids), calendar);
    case 'goal.state':
      return stateGoal(document, command, { at, id, calendar });
    case 'goal.correct':
      return correctGoal(document, command, { at, id, calendar });
    case 'goal.terms':
      return setTerms(document, command);
    case 'meeting.start':
      return startMeeting(document, command, { at, id, calendar });
    case 'meeting.targetWeek':
      return setTargetWeek(document, command, calendar);
    case 'meeting.finishedWeek':
      return setFinishedWeek(document, command, { at, calendar });
    case 'meeting.place':
      return setPlace(document, command);
    case 'meeting.presence':
      return setPresence(document, command, at);
    case 'meeting.allHere':
      return setAllHere(document);
    case 'meeting.guests':
      return setGuests(document, command);
    case 'meeting.go':
      return goTo(document, command, at);
    case 'meeting.pause':
      return pause(document, command, at);
    case 'meeting.later':
      return takeLater(document, command, at);
    case 'meeting.comesBack':
      return comeBack(document, command, at, id);
    case 'meeting.addWin':
      return addWin(document, command, id);
    case 'meeting.editWin':
      return editWin(document, command);
    case 'meeting.removeWin':
      return removeWin(document, command);
    case 'meeting.followUp':
      return followUp(document, command);
    case 'meeting.teamNote':
      return setTeamNote(document, command);
    case 'meeting.addObstacle':
      return addObstacle(document, command, id);
    case 'meeting.editObstacle':
      return editObstacle(document, command);
    case 'meeting.removeObstacle':
      return removeObstacle(document, command);
    case 'meeting.decide':
      return decide(document, command, at, id);
    case 'meeting.training':
      return setTraining(document, command);
    case 'meeting.confirm':
      return confirm(document, command, at);
    case 'meeting.energy':
      return setEnergy(document, command);
    case 'meeting.next':
      return setNext(document, command);
    case 'meeting.note':
      return setNote(document, command);
    case 'meeting.close':
      return closeMeeting(document, at, calendar);
    case 'meeting.lock':
      return lockMeeting(document, command, at);
    case 'meeting.addendum':
      return addAddendum(document, command, at);
    case 'meeting.discard':
      return discardMeeting(document);
    case 'meeting.callOff':
      return callOff(document, command, { at, id, calendar });
    case 'meeting.reinstate':
      return reinstate(document, command);
    case 'action.done':
      return doneAction(document, command, at);
    case 'action.edit':
      return editAction(document, command);
    default:
      return assertNever(command);
  }
}
