import type { Page } from '@playwright/test';
import { deskWords } from '../../lib/words/desk-words';
import type { Rapporteur } from './rapporteur';

const say = deskWords.meetingForm;

export interface PlannedMeeting {
  meeting: {
    title: string;
    series: string;
    date: string;
    startTime: string;
    endTime: string;
    zone: string;
    place: string;
  };
  topicTitles: string[];
}

/** Makes a meeting as a person does, through the form of the desk. Gives the desk, which then shows its briefing. */
export async function makeMeeting(rapporteur: Rapporteur, planned: PlannedMeeting): Promise<Page> {
  const desk = await rapporteur.openTab('desk.html#/new-meeting');
  await answerMeetingForm(desk, planned);
  return desk;
}

/** Fills in the form that the desk shows, and waits for the briefing that follows. */
export async function answerMeetingForm(desk: Page, { meeting, topicTitles }: PlannedMeeting): Promise<void> {
  const answers = { ...meeting, topics: topicTitles.join('\n') };
  for (const [field, answer] of Object.entries(answers)) await desk.locator(`[name="${field}"]`).fill(answer);
  await desk.getByRole('button', { name: say.make }).click();
  await desk
    .getByRole('heading', { name: topicTitles[0] ?? meeting.title })
    .first()
    .waitFor();
}
