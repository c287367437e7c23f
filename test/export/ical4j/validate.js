/** Run by Nashorn: prints what iCal4j has against the calendar that comes in, and fails where it cannot read it. */
const CalendarBuilder = Java.type('net.fortuna.ical4j.data.CalendarBuilder');
const System = Java.type('java.lang.System');

new CalendarBuilder()
  .build(System.in)
  .validate(true)
  .getEntries()
  .forEach((entry) => {
    print(entry.toString());
  });
