import { copyText } from "../../src/taskpane/copy-text";

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
const execCommand = (answer: () => boolean) => Object.assign(document, { execCommand: answer });
const denied = () => Promise.reject(new Error("NotAllowedError"));

afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(document, "execCommand");
});

test("writes to the clipboard", async () => {
  const written: string[] = [];
  clipboard((text) => Promise.resolve(void written.push(text)));
  await expect(copyText("a\tb")).resolves.toBe(true);
  expect(written).toEqual(["a\tb"]);
});

test("copies a selection where the page has no right to the clipboard", async () => {
  clipboard(denied);
  let selected = "";
  execCommand(() => {
    selected = (document.activeElement as HTMLTextAreaElement).value;
    return true;
  });
  await expect(copyText("a\tb")).resolves.toBe(true);
  expect(selected).toBe("a\tb");
  expect(document.querySelector("textarea")).toBeNull();
});

test.each<[string, () => boolean]>([
  ["says no", () => false],
  [
    "throws",
    () => {
      throw new Error("no");
    },
  ],
])("admits it when the host %s", async (_label, answer) => {
  clipboard(denied);
  execCommand(answer);
  await expect(copyText("a")).resolves.toBe(false);
});
