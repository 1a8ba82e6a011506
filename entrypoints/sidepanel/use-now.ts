import { useEffect, useState } from 'react';

/** How often the time is looked at while the panel stays open, in milliseconds. */
const often = 5 * 60_000;

/** The time, fresh enough for "today" and "in 3 days" on a panel that stays open over midnight. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow(new Date());
    const timer = setInterval(look, often);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
