/** The meeting that the demo prepares; the shape of `createMeeting` in `lib/services`. */
export const demoMeeting = {
  meeting: {
    title: 'Regional IM Working Group, August meeting',
    series: 'Regional IM Working Group',
    date: '2018-08-09',
    startTime: '14:00',
    endTime: '15:30',
    zone: 'Europe/Zurich',
    place: 'IOM, Geneva',
  },
  topicTitles: [
    'General updates',
    'Profiling updates',
    'Care arrangements research',
    'Education factsheet',
    'Workshop plans',
    'Arrivals in the Balkans',
    'Sustainable Development Goals',
    'IM focal points',
    'AoB',
  ],
};
