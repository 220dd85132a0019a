-- What the manual tells of common problems and best practice, word for word, as the library's first articles.
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-01', 0, 'PUBLISHED', 'PRACTICE', '跨部门项目资源冲突协调',
  '项目A和项目B同时需要技术骨干张某参与，两个项目经理都认为自己的项目更重要，产生了资源争夺冲突。',
  'resourceLimit,poorCommunication', '',
  '1. 了解两个项目的具体情况和时间安排
2. 分析张某的工作能力和时间分配可能性
3. 与两个项目经理分别沟通，了解真实需求
4. 提出时间错开和任务分工的解决方案
5. 组织三方会议达成一致意见',
  '项目A在前期主要使用张某，项目B在后期使用
张某在项目A关键阶段全职投入，其他时间兼顾项目B
为项目B配备一名技术助手，减少对张某的依赖
建立定期沟通机制，及时调整资源分配',
  '深入了解各方真实需求
提供创新性的解决方案
平衡各方利益和关切
建立长期合作机制',
  'tech', '手册《最佳实践案例》案例1', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 1);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-02', 0, 'PUBLISHED', 'PRACTICE', '客户需求变更协调',
  '政府客户在项目中期提出重大需求变更，涉及技术方案调整、进度延期和成本增加，内部各部门对如何应对存在分歧。',
  'marketChange,poorCommunication', '',
  '1. 组织技术部门评估变更的技术可行性
2. 协调商务部门分析成本和合同影响
3. 与客户关系部门讨论客户沟通策略
4. 召开跨部门协调会议统一意见
5. 制定客户沟通和项目调整方案',
  '接受客户需求变更，但要求相应调整合同条款
技术方案分阶段实施，降低风险
加强与客户的沟通，获得理解和支持
内部资源重新配置，确保项目成功',
  '快速响应客户需求
统筹考虑各方面因素
制定切实可行的方案
加强内外部沟通',
  'tech,business,customer', '手册《最佳实践案例》案例2', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 2);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-03', 0, 'PUBLISHED', 'FAQ', '信息传递不及时',
  '重要信息未能及时传达
各部门信息不对称
决策延误影响工作进展',
  'poorCommunication,incompleteProcess', '',
  '',
  '建立多渠道信息传递机制
设置信息传递时限要求
建立信息确认和反馈机制
定期检查信息传递效果',
  '',
  '', '手册《常见问题与解决方案》1.1', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 3);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-04', 0, 'PUBLISHED', 'FAQ', '部门间配合不积极',
  '部门推诿责任
配合不主动不及时
本位主义严重',
  'unclearDuty,weakExecution', '',
  '',
  '明确各部门协作责任
建立协作激励机制
加强协作文化建设
定期评估协作效果',
  '',
  '', '手册《常见问题与解决方案》1.2', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 4);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-05', 0, 'PUBLISHED', 'FAQ', '利益冲突难以调和',
  '各方立场差异较大
利益分配存在争议
难以找到平衡点',
  'resourceLimit,poorCommunication', '',
  '',
  '深入分析各方真实需求
寻找共同利益和合作点
提供多个备选方案
必要时请高层介入决策',
  '',
  '', '手册《常见问题与解决方案》2.1', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 5);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-06', 0, 'PUBLISHED', 'FAQ', '沟通效果不理想',
  '各方缺乏有效沟通
误解和偏见较多
沟通氛围紧张',
  'poorCommunication,skillShortage', '',
  '',
  '改善沟通环境和方式
加强沟通技巧培训
建立信任关系
使用专业调解技巧',
  '',
  '', '手册《常见问题与解决方案》2.2', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 6);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-07', 0, 'PUBLISHED', 'FAQ', '流程执行不规范',
  '不按流程执行工作
流程执行标准不统一
监督检查不到位',
  'weakExecution,unevenStandard', '',
  '',
  '加强流程培训和宣贯
建立流程执行监督机制
定期检查和纠正偏差
持续优化和完善流程',
  '',
  '', '手册《常见问题与解决方案》3.1', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 7);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-08', 0, 'PUBLISHED', 'FAQ', '效率不高质量不佳',
  '协调周期过长
协调效果不理想
重复协调现象较多',
  'incompleteProcess,skillShortage', '',
  '',
  '分析效率低下的根本原因
优化协调流程和方法
提高协调人员能力水平
建立质量控制机制',
  '',
  '', '手册《常见问题与解决方案》3.2', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 8);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-09', 0, 'PUBLISHED', 'EXPERIENCE', '成功协调的关键因素',
  '适用于各类协调事项。',
  '', '',
  '',
  '1. 充分准备: 深入了解情况，做好充分准备
2. 有效沟通: 建立良好的沟通渠道和氛围
3. 创新思维: 跳出传统思维，寻找创新解决方案
4. 平衡利益: 统筹考虑各方利益，寻求平衡点
5. 持续跟进: 协调不是一次性的，需要持续跟进',
  '',
  '', '手册《最佳实践案例》2.1', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 9);
insert into article (number, version, status, kind, title, situation, causes, cause_note, process, solution,
  factors, departments, source, author, changed_at, changed_by, published_at, retire_reason, revision) values (
  'AL-SC-10', 0, 'PUBLISHED', 'EXPERIENCE', '常见失败原因',
  '1. 准备不足: 对情况了解不够深入全面
2. 沟通不畅: 沟通方式不当或沟通不充分
3. 方案单一: 缺乏备选方案，灵活性不够
4. 执行不力: 协调方案制定后执行不到位
5. 跟进不够: 缺乏持续的跟进和监督',
  'poorCommunication,weakExecution', '',
  '',
  '协调之前和协调当中逐条对照自查，及早纠正。',
  '',
  '', '手册《最佳实践案例》2.2', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', 'system',
  timestamp with time zone '2026-01-01 00:00:00+08:00', null, 10);
update article_library set last_revision = 10;
