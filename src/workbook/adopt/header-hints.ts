import type { CustomerKey } from "./adoption-proposal";

/** Parts of headers in other words than ours, as `headerKey` writes them; the more telling come first. */
export const headerHints: readonly { readonly key: CustomerKey; readonly pattern: RegExp }[] = [
  { key: "previousExit", pattern: /(上一?|前一?)(个)?阶段.*(退出|离开|结束)|(left|exit).*(previous|last|prior)/ },
  { key: "previousStage", pattern: /(上一?|前一?|原)(个)?(阶段|进度)|(previous|prior|last|old)(stage|phase|step)/ },
  {
    key: "entered",
    pattern: /(进入|转入|变更|开始).*(时间|日期|日$)|阶段(时间|日期)|(stage|phase).*(date|since|on$)|since|entered/,
  },
  {
    key: "firstContact",
    pattern: /(首次|初次|第一次|最初|建档|录入|登记|创建).*(时间|日期|接触|联系|日$)|first(contact|seen|call)|created/,
  },
  {
    key: "lastUpdate",
    pattern:
      /(最近|最后|上次|末次).*(更新|跟进|联系|拜访)|(last|latest)(update|activity|touch|contact|followup)|updated/,
  },
  { key: "lostOn", pattern: /(流失|丢单|输单).*(时间|日期)|lost(on|date)/ },
  { key: "lossReason", pattern: /(流失|丢单|输单|失败)原因|(loss|lost).*reason|reason.*(loss|lost)/ },
  { key: "pausedUntil", pattern: /(暂停|搁置).*(至|到)|(paused|hold)until/ },
  {
    key: "expectedClose",
    pattern:
      /(预计|预期|计划|预估).*(成交|签约|签单|下单|结单|完成).*(时间|日期|日$|月$)?$|(expected|est|target|forecast).*(clos|sign)|clos(e|ing)(date|on)|eta$/,
  },
  { key: "budgetApproval", pattern: /预算.*审批|budgetapproval/ },
  {
    key: "amount",
    pattern:
      /金额|合同额|成交额|报价|商机额|预算额|标的|^预算|预算$|预算\(|amount|value|price|revenue|dealsize|potential|budget/,
  },
  { key: "stage", pattern: /阶段|进度|进展|所处|stage|phase|step|pipeline|funnel/ },
  { key: "decisionMaker", pattern: /决策人|decisionmaker/ },
  { key: "status", pattern: /状态|status|state$/ },
  {
    key: "owner",
    pattern:
      /负责|责任|业务员|业务代表|销售(员|人|代表|顾问|姓名)?$|跟进(人|者|员)|顾问|归属|所有人|owner|salesrep|^rep$|seller|salesman|manager|assignee|handledby|responsible/,
  },
  { key: "source", pattern: /来源|渠道|途径|怎么来|source|channel|origin|campaign|howfound/ },
  { key: "industry", pattern: /行业|领域|industry|sector|vertical|business$/ },
  { key: "phone", pattern: /电话|手机|联系方式|微信|邮箱|phone|mobile|tel|wechat|email|e-mail/ },
  { key: "contact", pattern: /联系人|联络人|对接人|contact/ },
  { key: "position", pattern: /职位|职务|岗位|头衔|jobtitle|position|^title$/ },
  {
    key: "id",
    pattern:
      /编号|编码|代码|代号|号码$|^no\.?$|^code$|code$|number$|^#$|(customer|client|account|lead|deal)(id|no\.?|ref)/,
  },
  {
    key: "name",
    pattern: /公司|单位|企业|客户(名|全|简)|名称|甲方|company|account|client|customer|organi[sz]ation|firm/,
  },
  { key: "keyInformation", pattern: /关键|需求(描述|要点|说明|内容)|需求$|需要|痛点|requirement|needs|keyinfo/ },
  { key: "remark", pattern: /备注|说明|记录|情况|描述|备忘|note|remark|comment|memo|description/ },
];
