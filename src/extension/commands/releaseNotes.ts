import { CancellationError, window } from 'vscode';
import { releasesToDescribe } from '../../core/order/reportChoices.js';
import type { Audience } from '../../core/reports/releaseNotes.js';
import type { Command } from './command.js';
import { pickBacklog } from './pickBacklog.js';
import { pickId } from './pickId.js';
import { showReport } from './showReport.js';

/** Release Notes…: which release, and for whom. Arguments: the release's id and the audience. */
export const releaseNotes: Command = async (context, release, audience) => {
  const chosen = await pickBacklog(context);
  const given = typeof release === 'string' ? release : undefined;
  const id = given ?? (await pickId(releasesToDescribe(chosen.backlog), 'Choose the release'));
  await showReport(context, chosen, 'release-notes', {
    id,
    audience: isAudience(audience) ? audience : await askAudience(),
  });
};

function isAudience(value: unknown): value is Audience {
  return value === 'customer' || value === 'internal';
}

async function askAudience(): Promise<Audience> {
  const picks: { label: string; description: string; audience: Audience }[] = [
    { label: 'Customers', description: 'what is new for those who use it', audience: 'customer' },
    {
      label: 'Colleagues',
      description: 'support, sales and the team: with ids and what changed inside',
      audience: 'internal',
    },
  ];
  const picked = await window.showQuickPick(picks, { placeHolder: 'Who will read it?' });
  if (picked === undefined) throw new CancellationError();
  return picked.audience;
}
