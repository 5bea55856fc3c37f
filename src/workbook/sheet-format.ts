/** Colours are #RRGGBB. Only what is given is set. */
export type CellFormat = {
  /** Excel's invariant code; "@" keeps every text a text. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin lines of this colour around and between all cells. */
  readonly borders?: string;
  /** In points. */
  readonly rowHeight?: number;
};

/** `formula` is relative to the range's first cell; the first rule that holds wins and stops. */
export type ConditionalFormatRule = { readonly formula: string; readonly fill: string; readonly fontColor: string };

export type PageLayout = {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: "A4";
  /** Pages across; as many down as it takes. */
  readonly pagesWide: number;
  /** Rows repeated on each page, as Excel writes them ("$1:$3"); without, none are. */
  readonly titleRows?: string;
  /** What is printed; without, all there is. Indexes count from 0. */
  readonly printArea?: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Rows, counted from 0, that begin a page, in place of all breaks of the sheet; without, its breaks stay. */
  readonly breaksBefore?: readonly number[];
  /** Without, they stay. */
  readonly margins?: PageMargins;
  readonly header?: MarginLine;
  readonly footer?: MarginLine;
};

/** In points, from the edge of the paper; `header` and `footer` are where those begin. */
export type PageMargins = Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;

/** What stands above or below each printed page. A part that is not given is empty. */
export type MarginLine = {
  readonly left?: MarginText;
  readonly center?: MarginText;
  readonly right?: MarginText;
};

/** Texts, taken as they stand, and what each page or printing fills in: ["第 ", { field: "page" }, " 页"]. */
export type MarginText = readonly (string | { readonly field: "page" | "page-count" | "date" })[];
