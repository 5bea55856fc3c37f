import { hasExcel } from "../../src/tools/excel-host";

test.each<[NodeJS.Platform, string[], boolean, boolean]>([
  ["darwin", ["/Applications/Microsoft Excel.app"], false, true],
  ["darwin", [], true, false],
  ["win32", [], true, true],
  ["win32", [], false, false],
  ["linux", ["/Applications/Microsoft Excel.app"], true, false],
])(
  "on %s, with the applications %j and Excel registered: %s, there is an Excel: %s",
  (platform, files, registered, found) => {
    expect(
      hasExcel(
        platform,
        (path) => files.includes(path),
        () => registered,
      ),
    ).toBe(found);
  },
);
