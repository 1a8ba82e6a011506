/** Minutes in our own words, as an information-management officer would receive them. */
export const sampleMinutes = `# Coastal Data Working Group

**Minutes of the meeting of 14 March 2024, 10:00 to 11:30**

Location: Harbour Office, Valletta

Present: Red Cross (Maria Borg, Paul Zammit), UNHCR (Lena Holm), Statistics Office (Karl Vella)
Regrets: Port Authority
Absent: Coast Guard

## 1. Review of the last minutes

The minutes of 1 February were adopted without changes.

## 2. Landing figures

The Statistics Office presented the [February landing table](https://data.example.org/landings/february). A total of 4,312 people were registered, 18% more than in January. Half of the records still lack a nationality.

- The definition of "landing" differs between two registers.
- A note on the definition is on the [methods page](https://data.example.org/methods/landing).

## 3. Shelter survey

The questionnaire is ready. Field work begins in April and covers 27 sites.

## 4. Public dashboard

The dashboard was opened to the public on 4 March and the item is closed.

## 5. Any other business

No other business was raised.

## Follow-up actions

1. Agree on one definition of "landing" by 28 March 2024 (Statistics Office and UNHCR)
2. Send comments on the questionnaire of the shelter survey (all)
3. Share the list of focal points (Red Cross)

## Next meeting

25 April 2024, 10:00 to 11:30, at the Red Cross, Valletta
`;

/** The meeting after: two of the actions are spoken of again. */
export const laterMinutes = `# Coastal Data Working Group

**Minutes of the meeting of 25 April 2024, 10:00 to 11:30**

Location: Red Cross, Valletta

Present: Red Cross, UNHCR, Statistics Office

## 1. Landing figures

In March 3,870 people were registered. The two registers now use one definition.

## 2. Shelter survey

Field work has begun in 12 of 27 sites.

## Follow-up actions

1. Send comments on the questionnaire of the shelter survey (all)
2. Publish the first results of the survey by 31 May 2024 (UNHCR)

## Next meeting

The third Wednesday of June 2024
`;

/** Minutes that run from right to left. */
export const arabicMinutes = `# مجموعة عمل بيانات الساحل

Minutes of the meeting of 14 March 2024

Present: الصليب الأحمر, المفوضية

## 1. أرقام الوصول

تم تسجيل 4,312 شخصا في فبراير، انظر [الجدول](https://data.example.org/ar/landings).

## 2. مسح المآوي

الاستبيان جاهز ويبدأ العمل الميداني في أبريل.

## Follow-up actions

1. Share the questionnaire (UNHCR)

## Next meeting

25 April 2024, 10:00
`;

/** Two meetings in one document. */
export const twoMeetings = `# Tide Table Committee

# Meeting of 5 June 2024

Present: Ana Silva, Joao Reis

## Agenda

1. Gauges
2. Website

## Gauges

Three gauges were repaired.

## Website

The new page is online.

## Action items

- Ana to order two spare gauges

# Meeting of 8 May 2024

Present: Ana Silva, Joao Reis, Rita Paz

## Gauges

Five gauges were found broken.

## Budget

The budget was approved.

## Action items

- Joao to repair the gauges
`;
