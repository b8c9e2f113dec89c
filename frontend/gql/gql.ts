/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query About {\n    dataset {\n      dpgs\n      countries\n      adoptions\n      stageEvents\n      reports\n      sources {\n        file\n        title\n        publisher\n        url\n        asOf\n        licence\n      }\n      policy {\n        version\n        coverageShare\n        continuityMonths\n        staleMonthsPiloted\n        staleMonthsScaled\n        stalledMonths\n        globalListingCountries\n        gates {\n          stage\n          proofs\n        }\n      }\n    }\n  }\n": typeof types.AboutDocument,
    "\n  query ErrorReport($number: String!) {\n    errorReport(number: $number) {\n      number\n      state\n      at\n      answer\n    }\n  }\n": typeof types.ErrorReportDocument,
    "\n  query Records($filter: AdoptionFilter, $orderBy: AdoptionOrder!, $first: Int!, $after: String, $language: String!) {\n    adoptions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        stage\n        standing\n        since\n        status\n        node {\n          id\n          useCase\n          jurisdiction\n          primarySector\n          institution\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            id\n            name\n          }\n          events {\n            evidence {\n              grade\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RecordsDocument,
    "\n  query Record($id: ID!, $language: String!) {\n    adoption(id: $id) {\n      id\n      useCase\n      jurisdiction\n      primarySector\n      sdgs\n      institution\n      stage\n      status\n      standing\n      stageSince\n      stale\n      stalled\n      staleSince\n      stalledSince\n      missingProofs\n      updatedAt\n      version\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n        types\n      }\n      events {\n        id\n        kind\n        date\n        extent\n        standing\n        missingProofs\n        note\n        institution\n        author\n        publishedAt\n        evidence {\n          title\n          url\n          grade\n          publisher\n          date\n        }\n        source {\n          title\n          publisher\n          url\n          asOf\n          licence\n        }\n      }\n    }\n  }\n": typeof types.RecordDocument,
    "\n  mutation ReportError($recordId: ID!, $text: String!) {\n    reportError(recordId: $recordId, text: $text) {\n      number\n    }\n  }\n": typeof types.ReportErrorDocument,
    "\n  query Dpgs($filter: AdoptionFilter) {\n    dpgs {\n      id\n      name\n      types\n      sdgs\n      licences\n      reportedIn\n      globalListing\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byDpg: breakdown(by: DPG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n  }\n": typeof types.DpgsDocument,
    "\n  query Dpg($id: ID!, $language: String!, $filter: AdoptionFilter, $onRungs: AdoptionFilter) {\n    dpg(id: $id) {\n      id\n      name\n      aliases\n      types\n      sdgs\n      licences\n      website\n      owners\n      repository\n      registryStage\n      registrySectors\n      reportedIn\n      globalListing\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {\n      totalCount\n      edges {\n        stage\n        standing\n        since\n        status\n        node {\n          id\n          useCase\n          jurisdiction\n          institution\n          primarySector\n          stale\n          stalled\n          staleSince\n          stalledSince\n          country {\n            iso3\n            name(language: $language)\n          }\n        }\n      }\n    }\n  }\n": typeof types.DpgDocument,
    "\n  query Countries($filter: AdoptionFilter, $language: String!, $asOf: Date) {\n    countries {\n      iso3\n      name(language: $language)\n      region\n      regionName(language: $language)\n      incomeGroup\n      groups(asOf: $asOf)\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n  }\n": typeof types.CountriesDocument,
    "\n  fragment RungCard on AdoptionEdge {\n    stage\n    standing\n    since\n    status\n    node {\n      id\n      useCase\n      jurisdiction\n      primarySector\n      institution\n      stage\n      stale\n      stalled\n      staleSince\n      stalledSince\n      missingProofs\n      dpg {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RungCardFragmentDoc,
    "\n  query Country(\n    $iso3: ID!\n    $language: String!\n    $asOf: Date\n    $filter: AdoptionFilter\n    $onRungs: AdoptionFilter\n    $reports: AdoptionFilter\n    $ended: AdoptionFilter\n  ) {\n    country(iso3: $iso3) {\n      iso3\n      name(language: $language)\n      region\n      regionName(language: $language)\n      subregion\n      subregionName(language: $language)\n      incomeGroup\n      groups(asOf: $asOf)\n      unMember\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    bySector: breakdown(by: SECTOR, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySdg: breakdown(by: SDG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {\n      totalCount\n      edges {\n        ...RungCard\n        node {\n          events {\n            id\n            kind\n            date\n            note\n            missingProofs\n            evidence {\n              title\n              url\n              grade\n              publisher\n              date\n            }\n          }\n        }\n      }\n    }\n    reports: adoptions(filter: $reports, orderBy: DPG_ASC, first: 200) {\n      totalCount\n      edges {\n        node {\n          id\n          useCase\n          jurisdiction\n          dpg {\n            id\n            name\n          }\n        }\n      }\n    }\n    ended: adoptions(filter: $ended, first: 0) {\n      totalCount\n    }\n  }\n": typeof types.CountryDocument,
    "\n  fragment MoneyParts on MoneyTotals {\n    need\n    pledged\n    committed\n    disbursed\n    gap\n    surplus\n    knownNeeds\n    unknownNeeds\n    needsWithoutRate\n    commitments\n  }\n": typeof types.MoneyPartsFragmentDoc,
    "\n  fragment MoneyRecord on FundingRecord {\n    id\n    dollars\n    gap\n    surplus\n    need {\n      ...NeedParts\n    }\n    commitment {\n      ...CommitmentParts\n    }\n  }\n": typeof types.MoneyRecordFragmentDoc,
    "\n  fragment NeedParts on Need {\n    id\n    amount\n    currency\n    category\n    date\n    neededBy\n    statedBy\n    forStage\n    note\n    country {\n      iso3\n      name(language: $language)\n    }\n    adoption {\n      id\n      dpg {\n        name\n      }\n    }\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": typeof types.NeedPartsFragmentDoc,
    "\n  fragment CommitmentParts on Commitment {\n    id\n    amount\n    currency\n    category\n    status\n    date\n    note\n    organisation {\n      id\n      name\n    }\n    dpg {\n      id\n      name\n    }\n    adoption {\n      id\n      dpg {\n        name\n      }\n      country {\n        iso3\n      }\n    }\n    shares {\n      countryIso3\n      percent\n    }\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": typeof types.CommitmentPartsFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    title\n    url\n    grade\n    publisher\n    date\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  fragment StalledParts on StalledPilotNode {\n    isFunded\n    donors {\n      id\n      name\n    }\n    adoption {\n      id\n      useCase\n      jurisdiction\n      stalledSince\n      primarySector\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StalledPartsFragmentDoc,
    "\n  query Investment($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $language: String!) {\n    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {\n      asOf\n      totals {\n        ...MoneyParts\n      }\n      beside {\n        currency\n        need\n        pledged\n        committed\n        disbursed\n        records\n      }\n      rates {\n        currency\n        year\n        unitsPerUsd\n        substitute\n        records\n        source {\n          title\n          publisher\n          url\n        }\n      }\n      leftOut(first: 500) {\n        totalCount\n        nodes {\n          id\n          reason\n        }\n      }\n    }\n    cells: gap(by: [COUNTRY, CATEGORY], filter: $filter, funding: $funding) {\n      country\n      category\n      ...SliceParts\n    }\n    byCountry: gap(by: [COUNTRY], filter: $filter, funding: $funding) {\n      country\n      ...SliceParts\n    }\n    years: moneyByYear(filter: $filter, funding: $funding) {\n      year\n      money {\n        ...MoneyParts\n      }\n    }\n    stalledPilots(filter: $filter, funding: $funding, first: 20) {\n      totalCount\n      unfunded\n      nodes {\n        ...StalledParts\n      }\n    }\n    funders(by: [ORGANISATION, SECTOR, COUNTRY], filter: $filter, funding: $funding, first: 60) {\n      totalCount\n      nodes {\n        sector\n        country\n        organisation {\n          id\n          name\n        }\n        money {\n          ...MoneyParts\n        }\n      }\n    }\n    donors: funders(by: [ORGANISATION], first: 500) {\n      nodes {\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    allYears: moneyByYear {\n      year\n    }\n    closableGaps(filter: $filter, funding: $funding, first: 20) {\n      totalCount\n      nodes {\n        stage\n        next\n        money {\n          ...MoneyParts\n        }\n        adoption {\n          id\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            name\n          }\n        }\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n": typeof types.InvestmentDocument,
    "\n  fragment SliceParts on GapSlice {\n    need\n    pledged\n    committed\n    disbursed\n    gap\n    surplus\n    knownNeeds\n    unknownNeeds\n    needsWithoutRate\n    commitments\n  }\n": typeof types.SlicePartsFragmentDoc,
    "\n  query MoneyRecords($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $after: String, $language: String!) {\n    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {\n      totals {\n        ...MoneyParts\n      }\n      records(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...MoneyRecord\n        }\n      }\n      leftOut(first: 50) {\n        totalCount\n        nodes {\n          id\n          reason\n          dollars\n          need {\n            ...NeedParts\n          }\n          commitment {\n            ...CommitmentParts\n          }\n        }\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n    donors: funders(by: [ORGANISATION], first: 500) {\n      nodes {\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MoneyRecordsDocument,
    "\n  query OrganisationPortfolio($id: ID!, $filter: AdoptionFilter, $funding: FundingFilter, $language: String!) {\n    organisationPortfolio(id: $id, filter: $filter) {\n      organisation {\n        id\n        name\n      }\n      money {\n        ...MoneyParts\n      }\n      stages {\n        stage\n        count\n        adoptions(first: 30) {\n          nodes {\n            id\n            stalled\n            country {\n              iso3\n              name(language: $language)\n            }\n            dpg {\n              name\n            }\n          }\n        }\n      }\n      beside {\n        adoptions\n        organisation {\n          id\n          name\n        }\n      }\n      gaps {\n        country\n        sector\n        ...SliceParts\n      }\n      commitments(first: 100) {\n        totalCount\n        nodes {\n          ...MoneyRecord\n        }\n      }\n    }\n    stalledPilots(filter: $filter, funding: $funding, first: 30) {\n      totalCount\n      unfunded\n      nodes {\n        ...StalledParts\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n": typeof types.OrganisationPortfolioDocument,
    "\n  query CountryMoney($filter: AdoptionFilter, $language: String!) {\n    figure: gapExplained(filter: $filter) {\n      totals {\n        ...MoneyParts\n      }\n      records(first: 100) {\n        totalCount\n        nodes {\n          ...MoneyRecord\n        }\n      }\n    }\n  }\n": typeof types.CountryMoneyDocument,
    "\n  fragment Counts on StageCounts {\n    reported\n    assessed\n    piloted\n    scaled\n    total\n    countries\n  }\n": typeof types.CountsFragmentDoc,
    "\n  query Frame {\n    dataset {\n      version\n      today\n    }\n  }\n": typeof types.FrameDocument,
    "\n  query CountryNames($language: String!) {\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n": typeof types.CountryNamesDocument,
    "\n  query DpgNames {\n    dpgs {\n      id\n      name\n    }\n  }\n": typeof types.DpgNamesDocument,
    "\n  fragment AccountParts on Account {\n    id\n    email\n    name\n    status\n    version\n    lastSeenAt\n    grants {\n      role\n      scope\n    }\n  }\n": typeof types.AccountPartsFragmentDoc,
    "\n  query Me {\n    me {\n      ...AccountParts\n    }\n  }\n": typeof types.MeDocument,
    "\n  query SignInWays {\n    signInWays {\n      password\n      openId\n    }\n  }\n": typeof types.SignInWaysDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...AccountParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation AskForNewPassword($email: String!) {\n    askForNewPassword(email: $email)\n  }\n": typeof types.AskForNewPasswordDocument,
    "\n  mutation TakeUpLink($secret: String!, $password: String!) {\n    takeUpLink(secret: $secret, password: $password) {\n      ...AccountParts\n    }\n  }\n": typeof types.TakeUpLinkDocument,
    "\n  mutation ChangePassword($current: String!, $password: String!) {\n    changePassword(current: $current, password: $password)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query Accounts {\n    accounts {\n      ...AccountParts\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation InviteAccount($email: String!, $name: String!, $grants: [GrantInput!]!) {\n    inviteAccount(email: $email, name: $name, grants: $grants) {\n      link\n      account {\n        id\n        email\n      }\n    }\n  }\n": typeof types.InviteAccountDocument,
    "\n  mutation RenewInvitation($id: ID!) {\n    renewInvitation(id: $id) {\n      link\n      account {\n        id\n        email\n      }\n    }\n  }\n": typeof types.RenewInvitationDocument,
    "\n  mutation ChangeAccount($id: ID!, $name: String, $grants: [GrantInput!], $expectedVersion: Int!) {\n    changeAccount(id: $id, name: $name, grants: $grants, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n": typeof types.ChangeAccountDocument,
    "\n  mutation SuspendAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {\n    suspendAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n": typeof types.SuspendAccountDocument,
    "\n  mutation ReinstateAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {\n    reinstateAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n": typeof types.ReinstateAccountDocument,
    "\n  fragment AuditParts on AuditEntry {\n    sequence\n    at\n    actor\n    action\n    subjectKind\n    subjectId\n    recordId\n    countryIso3\n    before\n    after\n    reason\n    hash\n  }\n": typeof types.AuditPartsFragmentDoc,
    "\n  query Audit($first: Int!, $before: Int, $country: ID, $text: String) {\n    audit(first: $first, before: $before, country: $country, text: $text) {\n      ...AuditParts\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query AuditHead {\n    auditHead {\n      sequence\n      hash\n    }\n  }\n": typeof types.AuditHeadDocument,
    "\n  query Organisations($text: String) {\n    organisations(text: $text) {\n      id\n      name\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  mutation AddOrganisation($name: String!) {\n    addOrganisation(name: $name) {\n      id\n      name\n    }\n  }\n": typeof types.AddOrganisationDocument,
    "\n  mutation ClassifyReports($items: [ClassifyInput!]!) {\n    classifyReports(items: $items) {\n      adoptionId\n      claimId\n      code\n      message\n      adoption {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ClassifyReportsDocument,
    "\n  query Meanwhile($id: ID!) {\n    workAdoption(id: $id) {\n      id\n      version\n    }\n    workClaims(filter: { adoptionId: $id, kinds: [STAGE_EVENT] }, first: 200) {\n      edges {\n        node {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n": typeof types.MeanwhileDocument,
    "\n  query RecordVersion($id: ID!) {\n    workAdoption(id: $id) {\n      id\n      version\n    }\n  }\n": typeof types.RecordVersionDocument,
    "\n  mutation RecordCommitment($input: RecordCommitmentInput!) {\n    recordCommitment(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordCommitmentDocument,
    "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordNeedDocument,
    "\n  mutation RecordSupportNeed($input: RecordSupportNeedInput!) {\n    recordSupportNeed(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordSupportNeedDocument,
    "\n  mutation RecordSupportOffer($input: RecordSupportOfferInput!) {\n    recordSupportOffer(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordSupportOfferDocument,
    "\n  query OpenNeeds($language: String!) {\n    gapExplained {\n      records(first: 500) {\n        nodes {\n          id\n          need {\n            amount\n            currency\n            category\n            country {\n              name(language: $language)\n            }\n            adoption {\n              dpg {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpenNeedsDocument,
    "\n  query OwnOrganisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.OwnOrganisationDocument,
    "\n  query PreviewStageEvent($input: RecordStageEventInput!) {\n    previewStageEvent(input: $input) {\n      standing\n      heldProofs\n      missingProofs\n      stageNow\n      stageThen\n      problems {\n        argument\n        code\n        message\n      }\n    }\n  }\n": typeof types.PreviewStageEventDocument,
    "\n  mutation RecordStageEvent($input: RecordStageEventInput!) {\n    recordStageEvent(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordStageEventDocument,
    "\n  mutation RecordReachFigure($input: RecordReachFigureInput!) {\n    recordReachFigure(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordReachFigureDocument,
    "\n  mutation RecordBarrier($input: RecordBarrierInput!) {\n    recordBarrier(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordBarrierDocument,
    "\n  mutation RecordInclusionMarker($input: RecordInclusionMarkerInput!) {\n    recordInclusionMarker(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordInclusionMarkerDocument,
    "\n  mutation ReverifyAdoption($input: ReverifyAdoptionInput!) {\n    reverifyAdoption(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.ReverifyAdoptionDocument,
    "\n  query Institutions($iso3: ID!) {\n    institutions(countryIso3: $iso3) {\n      id\n      name\n    }\n  }\n": typeof types.InstitutionsDocument,
    "\n  mutation AddInstitution($iso3: ID!, $name: String!) {\n    addInstitution(countryIso3: $iso3, name: $name) {\n      id\n      name\n    }\n  }\n": typeof types.AddInstitutionDocument,
    "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.RecordAdoptionDocument,
    "\n  query SimilarAdoptions($iso3: ID!, $dpgId: ID!, $useCase: String, $jurisdiction: String) {\n    similarAdoptions(countryIso3: $iso3, dpgId: $dpgId, useCase: $useCase, jurisdiction: $jurisdiction) {\n      why\n      adoption {\n        id\n        useCase\n        jurisdiction\n        stage\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SimilarAdoptionsDocument,
    "\n  mutation AddDpg($input: AddDpgInput!) {\n    addDpg(input: $input) {\n      id\n      name\n    }\n  }\n": typeof types.AddDpgDocument,
    "\n  fragment ClaimParts on WorkClaim {\n    id\n    kind\n    author\n    own\n    reviewState\n    createdAt\n    submittedAt\n    publishedAt\n    retiredAt\n    note\n    returnReason\n    retirementReason\n    evidence {\n      title\n      url\n      grade\n      publisher\n      date\n      language\n    }\n    supersedes {\n      id\n    }\n    stageEvent {\n      id\n      kind\n      date\n      extent\n      institution\n      sector\n      sdgs\n      reason\n      replacedBy\n      standing\n      missingProofs\n      proofs {\n        evaluation\n        need\n        outcome\n        agreement\n        sites\n        users\n        plannedDecision\n        mandate\n        unitsLive\n        unitsIntended\n        unitsDate\n        operatingSince\n        operatingConfirmed\n        operator\n        recurrentFunding\n      }\n    }\n    reachFigure {\n      id\n      date\n      unit\n      served\n      intended\n      women\n      vulnerable\n      vulnerableGroup\n    }\n    barrier {\n      id\n      kind\n      severity\n      notedOn\n      resolvedOn\n    }\n    inclusionMarker {\n      id\n      date\n      women\n      vulnerable\n    }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  query RecordDesk($id: ID!, $language: String!) {\n    workAdoption(id: $id) {\n      id\n      version\n      useCase\n      jurisdiction\n      primarySector\n      sdgs\n      institution\n      stage\n      stageSince\n      status\n      standing\n      stale\n      staleSince\n      stalled\n      stalledSince\n      missingProofs\n      updatedAt\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n      }\n    }\n    workClaims(filter: { adoptionId: $id }, first: 200) {\n      edges {\n        node {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n": typeof types.RecordDeskDocument,
    "\n  query History($id: ID!) {\n    history(recordId: $id, first: 100) {\n      ...AuditParts\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  query ErrorReports($states: [ErrorReportState!], $language: String!) {\n    errorReports(states: $states, first: 100) {\n      id\n      number\n      text\n      at\n      state\n      answer\n      record {\n        id\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ErrorReportsDocument,
    "\n  mutation AnswerErrorReport($id: ID!, $state: ErrorReportState!, $answer: String!) {\n    answerErrorReport(id: $id, state: $state, answer: $answer) {\n      id\n    }\n  }\n": typeof types.AnswerErrorReportDocument,
    "\n  query Contradictions($language: String!) {\n    contradictions(first: 50) {\n      id\n      adoption {\n        id\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n      claims {\n        id\n        kind\n        date\n        extent\n        standing\n        note\n        author\n        institution\n        evidence {\n          title\n          url\n          grade\n          publisher\n          date\n        }\n        source {\n          title\n          publisher\n        }\n      }\n    }\n  }\n": typeof types.ContradictionsDocument,
    "\n  mutation SettleContradiction($id: ID!, $keep: ID!, $reason: String!) {\n    settleContradiction(id: $id, keep: $keep, reason: $reason) {\n      id\n      version\n    }\n  }\n": typeof types.SettleContradictionDocument,
    "\n  query ReviewQueue($filter: WorkClaimFilter, $first: Int!, $after: String, $language: String!) {\n    workClaims(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ClaimParts\n          changes {\n            name\n            before\n            after\n          }\n          stageNow\n          stageThen\n          countryNow {\n            ...Counts\n          }\n          countryThen {\n            ...Counts\n          }\n          country {\n            iso3\n            name(language: $language)\n          }\n          organisation {\n            name\n          }\n          adoption {\n            id\n            useCase\n            jurisdiction\n            dpg {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  mutation SubmitClaims($ids: [ID!]!) {\n    submitClaims(ids: $ids)\n  }\n": typeof types.SubmitClaimsDocument,
    "\n  mutation PublishClaims($ids: [ID!]!) {\n    publishClaims(ids: $ids)\n  }\n": typeof types.PublishClaimsDocument,
    "\n  mutation ReturnClaims($ids: [ID!]!, $reason: String!) {\n    returnClaims(ids: $ids, reason: $reason)\n  }\n": typeof types.ReturnClaimsDocument,
    "\n  mutation WithdrawClaims($ids: [ID!]!, $reason: String) {\n    withdrawClaims(ids: $ids, reason: $reason)\n  }\n": typeof types.WithdrawClaimsDocument,
    "\n  mutation RetractClaim($id: ID!, $reason: String!) {\n    retractClaim(id: $id, reason: $reason) {\n      id\n      version\n    }\n  }\n": typeof types.RetractClaimDocument,
    "\n  query Workbench {\n    workbench {\n      toClassify\n      toReview\n      returned\n      drafts\n      stale\n      stalled\n      errorReports\n      contradictions\n    }\n  }\n": typeof types.WorkbenchDocument,
    "\n  query SavedViews {\n    savedViews {\n      id\n      name\n      address\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($name: String!, $address: String!) {\n    saveView(name: $name, address: $address) {\n      id\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation ForgetView($id: ID!) {\n    forgetView(id: $id)\n  }\n": typeof types.ForgetViewDocument,
    "\n  query TaskList($task: Task!, $filter: AdoptionFilter, $first: Int!, $after: String, $language: String!) {\n    tasks(task: $task, filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          version\n          useCase\n          jurisdiction\n          institution\n          stage\n          stageSince\n          status\n          stale\n          staleSince\n          stalled\n          stalledSince\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.TaskListDocument,
    "\n  query Names($language: String!) {\n    countries {\n      iso3\n      name(language: $language)\n    }\n    dpgs {\n      id\n      name\n      aliases\n    }\n  }\n": typeof types.NamesDocument,
    "\n  query World($filter: AdoptionFilter, $withoutListings: AdoptionFilter, $language: String!) {\n    totals(filter: $filter) {\n      ...Counts\n    }\n    withoutListings: totals(filter: $withoutListings) {\n      reported\n    }\n    dataset {\n      policy {\n        globalListingCountries\n      }\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySector: breakdown(by: SECTOR, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySdg: breakdown(by: SDG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    latestEvents(filter: $filter, first: 10) {\n      id\n      kind\n      date\n      note\n      standing\n      evidence {\n        title\n        url\n        grade\n        publisher\n        date\n      }\n      adoption {\n        id\n        useCase\n        jurisdiction\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.WorldDocument,
};
const documents: Documents = {
    "\n  query About {\n    dataset {\n      dpgs\n      countries\n      adoptions\n      stageEvents\n      reports\n      sources {\n        file\n        title\n        publisher\n        url\n        asOf\n        licence\n      }\n      policy {\n        version\n        coverageShare\n        continuityMonths\n        staleMonthsPiloted\n        staleMonthsScaled\n        stalledMonths\n        globalListingCountries\n        gates {\n          stage\n          proofs\n        }\n      }\n    }\n  }\n": types.AboutDocument,
    "\n  query ErrorReport($number: String!) {\n    errorReport(number: $number) {\n      number\n      state\n      at\n      answer\n    }\n  }\n": types.ErrorReportDocument,
    "\n  query Records($filter: AdoptionFilter, $orderBy: AdoptionOrder!, $first: Int!, $after: String, $language: String!) {\n    adoptions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        stage\n        standing\n        since\n        status\n        node {\n          id\n          useCase\n          jurisdiction\n          primarySector\n          institution\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            id\n            name\n          }\n          events {\n            evidence {\n              grade\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RecordsDocument,
    "\n  query Record($id: ID!, $language: String!) {\n    adoption(id: $id) {\n      id\n      useCase\n      jurisdiction\n      primarySector\n      sdgs\n      institution\n      stage\n      status\n      standing\n      stageSince\n      stale\n      stalled\n      staleSince\n      stalledSince\n      missingProofs\n      updatedAt\n      version\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n        types\n      }\n      events {\n        id\n        kind\n        date\n        extent\n        standing\n        missingProofs\n        note\n        institution\n        author\n        publishedAt\n        evidence {\n          title\n          url\n          grade\n          publisher\n          date\n        }\n        source {\n          title\n          publisher\n          url\n          asOf\n          licence\n        }\n      }\n    }\n  }\n": types.RecordDocument,
    "\n  mutation ReportError($recordId: ID!, $text: String!) {\n    reportError(recordId: $recordId, text: $text) {\n      number\n    }\n  }\n": types.ReportErrorDocument,
    "\n  query Dpgs($filter: AdoptionFilter) {\n    dpgs {\n      id\n      name\n      types\n      sdgs\n      licences\n      reportedIn\n      globalListing\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byDpg: breakdown(by: DPG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n  }\n": types.DpgsDocument,
    "\n  query Dpg($id: ID!, $language: String!, $filter: AdoptionFilter, $onRungs: AdoptionFilter) {\n    dpg(id: $id) {\n      id\n      name\n      aliases\n      types\n      sdgs\n      licences\n      website\n      owners\n      repository\n      registryStage\n      registrySectors\n      reportedIn\n      globalListing\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {\n      totalCount\n      edges {\n        stage\n        standing\n        since\n        status\n        node {\n          id\n          useCase\n          jurisdiction\n          institution\n          primarySector\n          stale\n          stalled\n          staleSince\n          stalledSince\n          country {\n            iso3\n            name(language: $language)\n          }\n        }\n      }\n    }\n  }\n": types.DpgDocument,
    "\n  query Countries($filter: AdoptionFilter, $language: String!, $asOf: Date) {\n    countries {\n      iso3\n      name(language: $language)\n      region\n      regionName(language: $language)\n      incomeGroup\n      groups(asOf: $asOf)\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n  }\n": types.CountriesDocument,
    "\n  fragment RungCard on AdoptionEdge {\n    stage\n    standing\n    since\n    status\n    node {\n      id\n      useCase\n      jurisdiction\n      primarySector\n      institution\n      stage\n      stale\n      stalled\n      staleSince\n      stalledSince\n      missingProofs\n      dpg {\n        id\n        name\n      }\n    }\n  }\n": types.RungCardFragmentDoc,
    "\n  query Country(\n    $iso3: ID!\n    $language: String!\n    $asOf: Date\n    $filter: AdoptionFilter\n    $onRungs: AdoptionFilter\n    $reports: AdoptionFilter\n    $ended: AdoptionFilter\n  ) {\n    country(iso3: $iso3) {\n      iso3\n      name(language: $language)\n      region\n      regionName(language: $language)\n      subregion\n      subregionName(language: $language)\n      incomeGroup\n      groups(asOf: $asOf)\n      unMember\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    bySector: breakdown(by: SECTOR, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySdg: breakdown(by: SDG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {\n      totalCount\n      edges {\n        ...RungCard\n        node {\n          events {\n            id\n            kind\n            date\n            note\n            missingProofs\n            evidence {\n              title\n              url\n              grade\n              publisher\n              date\n            }\n          }\n        }\n      }\n    }\n    reports: adoptions(filter: $reports, orderBy: DPG_ASC, first: 200) {\n      totalCount\n      edges {\n        node {\n          id\n          useCase\n          jurisdiction\n          dpg {\n            id\n            name\n          }\n        }\n      }\n    }\n    ended: adoptions(filter: $ended, first: 0) {\n      totalCount\n    }\n  }\n": types.CountryDocument,
    "\n  fragment MoneyParts on MoneyTotals {\n    need\n    pledged\n    committed\n    disbursed\n    gap\n    surplus\n    knownNeeds\n    unknownNeeds\n    needsWithoutRate\n    commitments\n  }\n": types.MoneyPartsFragmentDoc,
    "\n  fragment MoneyRecord on FundingRecord {\n    id\n    dollars\n    gap\n    surplus\n    need {\n      ...NeedParts\n    }\n    commitment {\n      ...CommitmentParts\n    }\n  }\n": types.MoneyRecordFragmentDoc,
    "\n  fragment NeedParts on Need {\n    id\n    amount\n    currency\n    category\n    date\n    neededBy\n    statedBy\n    forStage\n    note\n    country {\n      iso3\n      name(language: $language)\n    }\n    adoption {\n      id\n      dpg {\n        name\n      }\n    }\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": types.NeedPartsFragmentDoc,
    "\n  fragment CommitmentParts on Commitment {\n    id\n    amount\n    currency\n    category\n    status\n    date\n    note\n    organisation {\n      id\n      name\n    }\n    dpg {\n      id\n      name\n    }\n    adoption {\n      id\n      dpg {\n        name\n      }\n      country {\n        iso3\n      }\n    }\n    shares {\n      countryIso3\n      percent\n    }\n    evidence {\n      ...EvidenceParts\n    }\n  }\n": types.CommitmentPartsFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    title\n    url\n    grade\n    publisher\n    date\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  fragment StalledParts on StalledPilotNode {\n    isFunded\n    donors {\n      id\n      name\n    }\n    adoption {\n      id\n      useCase\n      jurisdiction\n      stalledSince\n      primarySector\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n      }\n    }\n  }\n": types.StalledPartsFragmentDoc,
    "\n  query Investment($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $language: String!) {\n    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {\n      asOf\n      totals {\n        ...MoneyParts\n      }\n      beside {\n        currency\n        need\n        pledged\n        committed\n        disbursed\n        records\n      }\n      rates {\n        currency\n        year\n        unitsPerUsd\n        substitute\n        records\n        source {\n          title\n          publisher\n          url\n        }\n      }\n      leftOut(first: 500) {\n        totalCount\n        nodes {\n          id\n          reason\n        }\n      }\n    }\n    cells: gap(by: [COUNTRY, CATEGORY], filter: $filter, funding: $funding) {\n      country\n      category\n      ...SliceParts\n    }\n    byCountry: gap(by: [COUNTRY], filter: $filter, funding: $funding) {\n      country\n      ...SliceParts\n    }\n    years: moneyByYear(filter: $filter, funding: $funding) {\n      year\n      money {\n        ...MoneyParts\n      }\n    }\n    stalledPilots(filter: $filter, funding: $funding, first: 20) {\n      totalCount\n      unfunded\n      nodes {\n        ...StalledParts\n      }\n    }\n    funders(by: [ORGANISATION, SECTOR, COUNTRY], filter: $filter, funding: $funding, first: 60) {\n      totalCount\n      nodes {\n        sector\n        country\n        organisation {\n          id\n          name\n        }\n        money {\n          ...MoneyParts\n        }\n      }\n    }\n    donors: funders(by: [ORGANISATION], first: 500) {\n      nodes {\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    allYears: moneyByYear {\n      year\n    }\n    closableGaps(filter: $filter, funding: $funding, first: 20) {\n      totalCount\n      nodes {\n        stage\n        next\n        money {\n          ...MoneyParts\n        }\n        adoption {\n          id\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            name\n          }\n        }\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n": types.InvestmentDocument,
    "\n  fragment SliceParts on GapSlice {\n    need\n    pledged\n    committed\n    disbursed\n    gap\n    surplus\n    knownNeeds\n    unknownNeeds\n    needsWithoutRate\n    commitments\n  }\n": types.SlicePartsFragmentDoc,
    "\n  query MoneyRecords($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $after: String, $language: String!) {\n    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {\n      totals {\n        ...MoneyParts\n      }\n      records(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...MoneyRecord\n        }\n      }\n      leftOut(first: 50) {\n        totalCount\n        nodes {\n          id\n          reason\n          dollars\n          need {\n            ...NeedParts\n          }\n          commitment {\n            ...CommitmentParts\n          }\n        }\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n    donors: funders(by: [ORGANISATION], first: 500) {\n      nodes {\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MoneyRecordsDocument,
    "\n  query OrganisationPortfolio($id: ID!, $filter: AdoptionFilter, $funding: FundingFilter, $language: String!) {\n    organisationPortfolio(id: $id, filter: $filter) {\n      organisation {\n        id\n        name\n      }\n      money {\n        ...MoneyParts\n      }\n      stages {\n        stage\n        count\n        adoptions(first: 30) {\n          nodes {\n            id\n            stalled\n            country {\n              iso3\n              name(language: $language)\n            }\n            dpg {\n              name\n            }\n          }\n        }\n      }\n      beside {\n        adoptions\n        organisation {\n          id\n          name\n        }\n      }\n      gaps {\n        country\n        sector\n        ...SliceParts\n      }\n      commitments(first: 100) {\n        totalCount\n        nodes {\n          ...MoneyRecord\n        }\n      }\n    }\n    stalledPilots(filter: $filter, funding: $funding, first: 30) {\n      totalCount\n      unfunded\n      nodes {\n        ...StalledParts\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n": types.OrganisationPortfolioDocument,
    "\n  query CountryMoney($filter: AdoptionFilter, $language: String!) {\n    figure: gapExplained(filter: $filter) {\n      totals {\n        ...MoneyParts\n      }\n      records(first: 100) {\n        totalCount\n        nodes {\n          ...MoneyRecord\n        }\n      }\n    }\n  }\n": types.CountryMoneyDocument,
    "\n  fragment Counts on StageCounts {\n    reported\n    assessed\n    piloted\n    scaled\n    total\n    countries\n  }\n": types.CountsFragmentDoc,
    "\n  query Frame {\n    dataset {\n      version\n      today\n    }\n  }\n": types.FrameDocument,
    "\n  query CountryNames($language: String!) {\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n": types.CountryNamesDocument,
    "\n  query DpgNames {\n    dpgs {\n      id\n      name\n    }\n  }\n": types.DpgNamesDocument,
    "\n  fragment AccountParts on Account {\n    id\n    email\n    name\n    status\n    version\n    lastSeenAt\n    grants {\n      role\n      scope\n    }\n  }\n": types.AccountPartsFragmentDoc,
    "\n  query Me {\n    me {\n      ...AccountParts\n    }\n  }\n": types.MeDocument,
    "\n  query SignInWays {\n    signInWays {\n      password\n      openId\n    }\n  }\n": types.SignInWaysDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...AccountParts\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation AskForNewPassword($email: String!) {\n    askForNewPassword(email: $email)\n  }\n": types.AskForNewPasswordDocument,
    "\n  mutation TakeUpLink($secret: String!, $password: String!) {\n    takeUpLink(secret: $secret, password: $password) {\n      ...AccountParts\n    }\n  }\n": types.TakeUpLinkDocument,
    "\n  mutation ChangePassword($current: String!, $password: String!) {\n    changePassword(current: $current, password: $password)\n  }\n": types.ChangePasswordDocument,
    "\n  query Accounts {\n    accounts {\n      ...AccountParts\n    }\n  }\n": types.AccountsDocument,
    "\n  mutation InviteAccount($email: String!, $name: String!, $grants: [GrantInput!]!) {\n    inviteAccount(email: $email, name: $name, grants: $grants) {\n      link\n      account {\n        id\n        email\n      }\n    }\n  }\n": types.InviteAccountDocument,
    "\n  mutation RenewInvitation($id: ID!) {\n    renewInvitation(id: $id) {\n      link\n      account {\n        id\n        email\n      }\n    }\n  }\n": types.RenewInvitationDocument,
    "\n  mutation ChangeAccount($id: ID!, $name: String, $grants: [GrantInput!], $expectedVersion: Int!) {\n    changeAccount(id: $id, name: $name, grants: $grants, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n": types.ChangeAccountDocument,
    "\n  mutation SuspendAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {\n    suspendAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n": types.SuspendAccountDocument,
    "\n  mutation ReinstateAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {\n    reinstateAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n": types.ReinstateAccountDocument,
    "\n  fragment AuditParts on AuditEntry {\n    sequence\n    at\n    actor\n    action\n    subjectKind\n    subjectId\n    recordId\n    countryIso3\n    before\n    after\n    reason\n    hash\n  }\n": types.AuditPartsFragmentDoc,
    "\n  query Audit($first: Int!, $before: Int, $country: ID, $text: String) {\n    audit(first: $first, before: $before, country: $country, text: $text) {\n      ...AuditParts\n    }\n  }\n": types.AuditDocument,
    "\n  query AuditHead {\n    auditHead {\n      sequence\n      hash\n    }\n  }\n": types.AuditHeadDocument,
    "\n  query Organisations($text: String) {\n    organisations(text: $text) {\n      id\n      name\n    }\n  }\n": types.OrganisationsDocument,
    "\n  mutation AddOrganisation($name: String!) {\n    addOrganisation(name: $name) {\n      id\n      name\n    }\n  }\n": types.AddOrganisationDocument,
    "\n  mutation ClassifyReports($items: [ClassifyInput!]!) {\n    classifyReports(items: $items) {\n      adoptionId\n      claimId\n      code\n      message\n      adoption {\n        id\n        version\n      }\n    }\n  }\n": types.ClassifyReportsDocument,
    "\n  query Meanwhile($id: ID!) {\n    workAdoption(id: $id) {\n      id\n      version\n    }\n    workClaims(filter: { adoptionId: $id, kinds: [STAGE_EVENT] }, first: 200) {\n      edges {\n        node {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n": types.MeanwhileDocument,
    "\n  query RecordVersion($id: ID!) {\n    workAdoption(id: $id) {\n      id\n      version\n    }\n  }\n": types.RecordVersionDocument,
    "\n  mutation RecordCommitment($input: RecordCommitmentInput!) {\n    recordCommitment(input: $input) {\n      id\n    }\n  }\n": types.RecordCommitmentDocument,
    "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      id\n    }\n  }\n": types.RecordNeedDocument,
    "\n  mutation RecordSupportNeed($input: RecordSupportNeedInput!) {\n    recordSupportNeed(input: $input) {\n      id\n    }\n  }\n": types.RecordSupportNeedDocument,
    "\n  mutation RecordSupportOffer($input: RecordSupportOfferInput!) {\n    recordSupportOffer(input: $input) {\n      id\n    }\n  }\n": types.RecordSupportOfferDocument,
    "\n  query OpenNeeds($language: String!) {\n    gapExplained {\n      records(first: 500) {\n        nodes {\n          id\n          need {\n            amount\n            currency\n            category\n            country {\n              name(language: $language)\n            }\n            adoption {\n              dpg {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.OpenNeedsDocument,
    "\n  query OwnOrganisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n    }\n  }\n": types.OwnOrganisationDocument,
    "\n  query PreviewStageEvent($input: RecordStageEventInput!) {\n    previewStageEvent(input: $input) {\n      standing\n      heldProofs\n      missingProofs\n      stageNow\n      stageThen\n      problems {\n        argument\n        code\n        message\n      }\n    }\n  }\n": types.PreviewStageEventDocument,
    "\n  mutation RecordStageEvent($input: RecordStageEventInput!) {\n    recordStageEvent(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordStageEventDocument,
    "\n  mutation RecordReachFigure($input: RecordReachFigureInput!) {\n    recordReachFigure(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordReachFigureDocument,
    "\n  mutation RecordBarrier($input: RecordBarrierInput!) {\n    recordBarrier(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordBarrierDocument,
    "\n  mutation RecordInclusionMarker($input: RecordInclusionMarkerInput!) {\n    recordInclusionMarker(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordInclusionMarkerDocument,
    "\n  mutation ReverifyAdoption($input: ReverifyAdoptionInput!) {\n    reverifyAdoption(input: $input) {\n      id\n      version\n    }\n  }\n": types.ReverifyAdoptionDocument,
    "\n  query Institutions($iso3: ID!) {\n    institutions(countryIso3: $iso3) {\n      id\n      name\n    }\n  }\n": types.InstitutionsDocument,
    "\n  mutation AddInstitution($iso3: ID!, $name: String!) {\n    addInstitution(countryIso3: $iso3, name: $name) {\n      id\n      name\n    }\n  }\n": types.AddInstitutionDocument,
    "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) {\n      id\n      version\n    }\n  }\n": types.RecordAdoptionDocument,
    "\n  query SimilarAdoptions($iso3: ID!, $dpgId: ID!, $useCase: String, $jurisdiction: String) {\n    similarAdoptions(countryIso3: $iso3, dpgId: $dpgId, useCase: $useCase, jurisdiction: $jurisdiction) {\n      why\n      adoption {\n        id\n        useCase\n        jurisdiction\n        stage\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SimilarAdoptionsDocument,
    "\n  mutation AddDpg($input: AddDpgInput!) {\n    addDpg(input: $input) {\n      id\n      name\n    }\n  }\n": types.AddDpgDocument,
    "\n  fragment ClaimParts on WorkClaim {\n    id\n    kind\n    author\n    own\n    reviewState\n    createdAt\n    submittedAt\n    publishedAt\n    retiredAt\n    note\n    returnReason\n    retirementReason\n    evidence {\n      title\n      url\n      grade\n      publisher\n      date\n      language\n    }\n    supersedes {\n      id\n    }\n    stageEvent {\n      id\n      kind\n      date\n      extent\n      institution\n      sector\n      sdgs\n      reason\n      replacedBy\n      standing\n      missingProofs\n      proofs {\n        evaluation\n        need\n        outcome\n        agreement\n        sites\n        users\n        plannedDecision\n        mandate\n        unitsLive\n        unitsIntended\n        unitsDate\n        operatingSince\n        operatingConfirmed\n        operator\n        recurrentFunding\n      }\n    }\n    reachFigure {\n      id\n      date\n      unit\n      served\n      intended\n      women\n      vulnerable\n      vulnerableGroup\n    }\n    barrier {\n      id\n      kind\n      severity\n      notedOn\n      resolvedOn\n    }\n    inclusionMarker {\n      id\n      date\n      women\n      vulnerable\n    }\n  }\n": types.ClaimPartsFragmentDoc,
    "\n  query RecordDesk($id: ID!, $language: String!) {\n    workAdoption(id: $id) {\n      id\n      version\n      useCase\n      jurisdiction\n      primarySector\n      sdgs\n      institution\n      stage\n      stageSince\n      status\n      standing\n      stale\n      staleSince\n      stalled\n      stalledSince\n      missingProofs\n      updatedAt\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n      }\n    }\n    workClaims(filter: { adoptionId: $id }, first: 200) {\n      edges {\n        node {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n": types.RecordDeskDocument,
    "\n  query History($id: ID!) {\n    history(recordId: $id, first: 100) {\n      ...AuditParts\n    }\n  }\n": types.HistoryDocument,
    "\n  query ErrorReports($states: [ErrorReportState!], $language: String!) {\n    errorReports(states: $states, first: 100) {\n      id\n      number\n      text\n      at\n      state\n      answer\n      record {\n        id\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ErrorReportsDocument,
    "\n  mutation AnswerErrorReport($id: ID!, $state: ErrorReportState!, $answer: String!) {\n    answerErrorReport(id: $id, state: $state, answer: $answer) {\n      id\n    }\n  }\n": types.AnswerErrorReportDocument,
    "\n  query Contradictions($language: String!) {\n    contradictions(first: 50) {\n      id\n      adoption {\n        id\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n      claims {\n        id\n        kind\n        date\n        extent\n        standing\n        note\n        author\n        institution\n        evidence {\n          title\n          url\n          grade\n          publisher\n          date\n        }\n        source {\n          title\n          publisher\n        }\n      }\n    }\n  }\n": types.ContradictionsDocument,
    "\n  mutation SettleContradiction($id: ID!, $keep: ID!, $reason: String!) {\n    settleContradiction(id: $id, keep: $keep, reason: $reason) {\n      id\n      version\n    }\n  }\n": types.SettleContradictionDocument,
    "\n  query ReviewQueue($filter: WorkClaimFilter, $first: Int!, $after: String, $language: String!) {\n    workClaims(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ClaimParts\n          changes {\n            name\n            before\n            after\n          }\n          stageNow\n          stageThen\n          countryNow {\n            ...Counts\n          }\n          countryThen {\n            ...Counts\n          }\n          country {\n            iso3\n            name(language: $language)\n          }\n          organisation {\n            name\n          }\n          adoption {\n            id\n            useCase\n            jurisdiction\n            dpg {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  mutation SubmitClaims($ids: [ID!]!) {\n    submitClaims(ids: $ids)\n  }\n": types.SubmitClaimsDocument,
    "\n  mutation PublishClaims($ids: [ID!]!) {\n    publishClaims(ids: $ids)\n  }\n": types.PublishClaimsDocument,
    "\n  mutation ReturnClaims($ids: [ID!]!, $reason: String!) {\n    returnClaims(ids: $ids, reason: $reason)\n  }\n": types.ReturnClaimsDocument,
    "\n  mutation WithdrawClaims($ids: [ID!]!, $reason: String) {\n    withdrawClaims(ids: $ids, reason: $reason)\n  }\n": types.WithdrawClaimsDocument,
    "\n  mutation RetractClaim($id: ID!, $reason: String!) {\n    retractClaim(id: $id, reason: $reason) {\n      id\n      version\n    }\n  }\n": types.RetractClaimDocument,
    "\n  query Workbench {\n    workbench {\n      toClassify\n      toReview\n      returned\n      drafts\n      stale\n      stalled\n      errorReports\n      contradictions\n    }\n  }\n": types.WorkbenchDocument,
    "\n  query SavedViews {\n    savedViews {\n      id\n      name\n      address\n    }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($name: String!, $address: String!) {\n    saveView(name: $name, address: $address) {\n      id\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation ForgetView($id: ID!) {\n    forgetView(id: $id)\n  }\n": types.ForgetViewDocument,
    "\n  query TaskList($task: Task!, $filter: AdoptionFilter, $first: Int!, $after: String, $language: String!) {\n    tasks(task: $task, filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          version\n          useCase\n          jurisdiction\n          institution\n          stage\n          stageSince\n          status\n          stale\n          staleSince\n          stalled\n          stalledSince\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.TaskListDocument,
    "\n  query Names($language: String!) {\n    countries {\n      iso3\n      name(language: $language)\n    }\n    dpgs {\n      id\n      name\n      aliases\n    }\n  }\n": types.NamesDocument,
    "\n  query World($filter: AdoptionFilter, $withoutListings: AdoptionFilter, $language: String!) {\n    totals(filter: $filter) {\n      ...Counts\n    }\n    withoutListings: totals(filter: $withoutListings) {\n      reported\n    }\n    dataset {\n      policy {\n        globalListingCountries\n      }\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySector: breakdown(by: SECTOR, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySdg: breakdown(by: SDG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    latestEvents(filter: $filter, first: 10) {\n      id\n      kind\n      date\n      note\n      standing\n      evidence {\n        title\n        url\n        grade\n        publisher\n        date\n      }\n      adoption {\n        id\n        useCase\n        jurisdiction\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.WorldDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query About {\n    dataset {\n      dpgs\n      countries\n      adoptions\n      stageEvents\n      reports\n      sources {\n        file\n        title\n        publisher\n        url\n        asOf\n        licence\n      }\n      policy {\n        version\n        coverageShare\n        continuityMonths\n        staleMonthsPiloted\n        staleMonthsScaled\n        stalledMonths\n        globalListingCountries\n        gates {\n          stage\n          proofs\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AboutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErrorReport($number: String!) {\n    errorReport(number: $number) {\n      number\n      state\n      at\n      answer\n    }\n  }\n"): typeof import('./graphql').ErrorReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Records($filter: AdoptionFilter, $orderBy: AdoptionOrder!, $first: Int!, $after: String, $language: String!) {\n    adoptions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        stage\n        standing\n        since\n        status\n        node {\n          id\n          useCase\n          jurisdiction\n          primarySector\n          institution\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            id\n            name\n          }\n          events {\n            evidence {\n              grade\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Record($id: ID!, $language: String!) {\n    adoption(id: $id) {\n      id\n      useCase\n      jurisdiction\n      primarySector\n      sdgs\n      institution\n      stage\n      status\n      standing\n      stageSince\n      stale\n      stalled\n      staleSince\n      stalledSince\n      missingProofs\n      updatedAt\n      version\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n        types\n      }\n      events {\n        id\n        kind\n        date\n        extent\n        standing\n        missingProofs\n        note\n        institution\n        author\n        publishedAt\n        evidence {\n          title\n          url\n          grade\n          publisher\n          date\n        }\n        source {\n          title\n          publisher\n          url\n          asOf\n          licence\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportError($recordId: ID!, $text: String!) {\n    reportError(recordId: $recordId, text: $text) {\n      number\n    }\n  }\n"): typeof import('./graphql').ReportErrorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dpgs($filter: AdoptionFilter) {\n    dpgs {\n      id\n      name\n      types\n      sdgs\n      licences\n      reportedIn\n      globalListing\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byDpg: breakdown(by: DPG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n  }\n"): typeof import('./graphql').DpgsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dpg($id: ID!, $language: String!, $filter: AdoptionFilter, $onRungs: AdoptionFilter) {\n    dpg(id: $id) {\n      id\n      name\n      aliases\n      types\n      sdgs\n      licences\n      website\n      owners\n      repository\n      registryStage\n      registrySectors\n      reportedIn\n      globalListing\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {\n      totalCount\n      edges {\n        stage\n        standing\n        since\n        status\n        node {\n          id\n          useCase\n          jurisdiction\n          institution\n          primarySector\n          stale\n          stalled\n          staleSince\n          stalledSince\n          country {\n            iso3\n            name(language: $language)\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DpgDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Countries($filter: AdoptionFilter, $language: String!, $asOf: Date) {\n    countries {\n      iso3\n      name(language: $language)\n      region\n      regionName(language: $language)\n      incomeGroup\n      groups(asOf: $asOf)\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n  }\n"): typeof import('./graphql').CountriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RungCard on AdoptionEdge {\n    stage\n    standing\n    since\n    status\n    node {\n      id\n      useCase\n      jurisdiction\n      primarySector\n      institution\n      stage\n      stale\n      stalled\n      staleSince\n      stalledSince\n      missingProofs\n      dpg {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').RungCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Country(\n    $iso3: ID!\n    $language: String!\n    $asOf: Date\n    $filter: AdoptionFilter\n    $onRungs: AdoptionFilter\n    $reports: AdoptionFilter\n    $ended: AdoptionFilter\n  ) {\n    country(iso3: $iso3) {\n      iso3\n      name(language: $language)\n      region\n      regionName(language: $language)\n      subregion\n      subregionName(language: $language)\n      incomeGroup\n      groups(asOf: $asOf)\n      unMember\n    }\n    totals(filter: $filter) {\n      ...Counts\n    }\n    bySector: breakdown(by: SECTOR, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySdg: breakdown(by: SDG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {\n      totalCount\n      edges {\n        ...RungCard\n        node {\n          events {\n            id\n            kind\n            date\n            note\n            missingProofs\n            evidence {\n              title\n              url\n              grade\n              publisher\n              date\n            }\n          }\n        }\n      }\n    }\n    reports: adoptions(filter: $reports, orderBy: DPG_ASC, first: 200) {\n      totalCount\n      edges {\n        node {\n          id\n          useCase\n          jurisdiction\n          dpg {\n            id\n            name\n          }\n        }\n      }\n    }\n    ended: adoptions(filter: $ended, first: 0) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CountryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoneyParts on MoneyTotals {\n    need\n    pledged\n    committed\n    disbursed\n    gap\n    surplus\n    knownNeeds\n    unknownNeeds\n    needsWithoutRate\n    commitments\n  }\n"): typeof import('./graphql').MoneyPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoneyRecord on FundingRecord {\n    id\n    dollars\n    gap\n    surplus\n    need {\n      ...NeedParts\n    }\n    commitment {\n      ...CommitmentParts\n    }\n  }\n"): typeof import('./graphql').MoneyRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedParts on Need {\n    id\n    amount\n    currency\n    category\n    date\n    neededBy\n    statedBy\n    forStage\n    note\n    country {\n      iso3\n      name(language: $language)\n    }\n    adoption {\n      id\n      dpg {\n        name\n      }\n    }\n    evidence {\n      ...EvidenceParts\n    }\n  }\n"): typeof import('./graphql').NeedPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentParts on Commitment {\n    id\n    amount\n    currency\n    category\n    status\n    date\n    note\n    organisation {\n      id\n      name\n    }\n    dpg {\n      id\n      name\n    }\n    adoption {\n      id\n      dpg {\n        name\n      }\n      country {\n        iso3\n      }\n    }\n    shares {\n      countryIso3\n      percent\n    }\n    evidence {\n      ...EvidenceParts\n    }\n  }\n"): typeof import('./graphql').CommitmentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on Evidence {\n    title\n    url\n    grade\n    publisher\n    date\n  }\n"): typeof import('./graphql').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StalledParts on StalledPilotNode {\n    isFunded\n    donors {\n      id\n      name\n    }\n    adoption {\n      id\n      useCase\n      jurisdiction\n      stalledSince\n      primarySector\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').StalledPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Investment($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $language: String!) {\n    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {\n      asOf\n      totals {\n        ...MoneyParts\n      }\n      beside {\n        currency\n        need\n        pledged\n        committed\n        disbursed\n        records\n      }\n      rates {\n        currency\n        year\n        unitsPerUsd\n        substitute\n        records\n        source {\n          title\n          publisher\n          url\n        }\n      }\n      leftOut(first: 500) {\n        totalCount\n        nodes {\n          id\n          reason\n        }\n      }\n    }\n    cells: gap(by: [COUNTRY, CATEGORY], filter: $filter, funding: $funding) {\n      country\n      category\n      ...SliceParts\n    }\n    byCountry: gap(by: [COUNTRY], filter: $filter, funding: $funding) {\n      country\n      ...SliceParts\n    }\n    years: moneyByYear(filter: $filter, funding: $funding) {\n      year\n      money {\n        ...MoneyParts\n      }\n    }\n    stalledPilots(filter: $filter, funding: $funding, first: 20) {\n      totalCount\n      unfunded\n      nodes {\n        ...StalledParts\n      }\n    }\n    funders(by: [ORGANISATION, SECTOR, COUNTRY], filter: $filter, funding: $funding, first: 60) {\n      totalCount\n      nodes {\n        sector\n        country\n        organisation {\n          id\n          name\n        }\n        money {\n          ...MoneyParts\n        }\n      }\n    }\n    donors: funders(by: [ORGANISATION], first: 500) {\n      nodes {\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    allYears: moneyByYear {\n      year\n    }\n    closableGaps(filter: $filter, funding: $funding, first: 20) {\n      totalCount\n      nodes {\n        stage\n        next\n        money {\n          ...MoneyParts\n        }\n        adoption {\n          id\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            name\n          }\n        }\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').InvestmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SliceParts on GapSlice {\n    need\n    pledged\n    committed\n    disbursed\n    gap\n    surplus\n    knownNeeds\n    unknownNeeds\n    needsWithoutRate\n    commitments\n  }\n"): typeof import('./graphql').SlicePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyRecords($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $after: String, $language: String!) {\n    figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {\n      totals {\n        ...MoneyParts\n      }\n      records(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...MoneyRecord\n        }\n      }\n      leftOut(first: 50) {\n        totalCount\n        nodes {\n          id\n          reason\n          dollars\n          need {\n            ...NeedParts\n          }\n          commitment {\n            ...CommitmentParts\n          }\n        }\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n    donors: funders(by: [ORGANISATION], first: 500) {\n      nodes {\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoneyRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPortfolio($id: ID!, $filter: AdoptionFilter, $funding: FundingFilter, $language: String!) {\n    organisationPortfolio(id: $id, filter: $filter) {\n      organisation {\n        id\n        name\n      }\n      money {\n        ...MoneyParts\n      }\n      stages {\n        stage\n        count\n        adoptions(first: 30) {\n          nodes {\n            id\n            stalled\n            country {\n              iso3\n              name(language: $language)\n            }\n            dpg {\n              name\n            }\n          }\n        }\n      }\n      beside {\n        adoptions\n        organisation {\n          id\n          name\n        }\n      }\n      gaps {\n        country\n        sector\n        ...SliceParts\n      }\n      commitments(first: 100) {\n        totalCount\n        nodes {\n          ...MoneyRecord\n        }\n      }\n    }\n    stalledPilots(filter: $filter, funding: $funding, first: 30) {\n      totalCount\n      unfunded\n      nodes {\n        ...StalledParts\n      }\n    }\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').OrganisationPortfolioDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountryMoney($filter: AdoptionFilter, $language: String!) {\n    figure: gapExplained(filter: $filter) {\n      totals {\n        ...MoneyParts\n      }\n      records(first: 100) {\n        totalCount\n        nodes {\n          ...MoneyRecord\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CountryMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Counts on StageCounts {\n    reported\n    assessed\n    piloted\n    scaled\n    total\n    countries\n  }\n"): typeof import('./graphql').CountsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frame {\n    dataset {\n      version\n      today\n    }\n  }\n"): typeof import('./graphql').FrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountryNames($language: String!) {\n    countries {\n      iso3\n      name(language: $language)\n    }\n  }\n"): typeof import('./graphql').CountryNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DpgNames {\n    dpgs {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').DpgNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountParts on Account {\n    id\n    email\n    name\n    status\n    version\n    lastSeenAt\n    grants {\n      role\n      scope\n    }\n  }\n"): typeof import('./graphql').AccountPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      ...AccountParts\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInWays {\n    signInWays {\n      password\n      openId\n    }\n  }\n"): typeof import('./graphql').SignInWaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...AccountParts\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForNewPassword($email: String!) {\n    askForNewPassword(email: $email)\n  }\n"): typeof import('./graphql').AskForNewPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpLink($secret: String!, $password: String!) {\n    takeUpLink(secret: $secret, password: $password) {\n      ...AccountParts\n    }\n  }\n"): typeof import('./graphql').TakeUpLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $password: String!) {\n    changePassword(current: $current, password: $password)\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts {\n    accounts {\n      ...AccountParts\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAccount($email: String!, $name: String!, $grants: [GrantInput!]!) {\n    inviteAccount(email: $email, name: $name, grants: $grants) {\n      link\n      account {\n        id\n        email\n      }\n    }\n  }\n"): typeof import('./graphql').InviteAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitation($id: ID!) {\n    renewInvitation(id: $id) {\n      link\n      account {\n        id\n        email\n      }\n    }\n  }\n"): typeof import('./graphql').RenewInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAccount($id: ID!, $name: String, $grants: [GrantInput!], $expectedVersion: Int!) {\n    changeAccount(id: $id, name: $name, grants: $grants, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n"): typeof import('./graphql').ChangeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {\n    suspendAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n"): typeof import('./graphql').SuspendAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {\n    reinstateAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {\n      ...AccountParts\n    }\n  }\n"): typeof import('./graphql').ReinstateAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditParts on AuditEntry {\n    sequence\n    at\n    actor\n    action\n    subjectKind\n    subjectId\n    recordId\n    countryIso3\n    before\n    after\n    reason\n    hash\n  }\n"): typeof import('./graphql').AuditPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($first: Int!, $before: Int, $country: ID, $text: String) {\n    audit(first: $first, before: $before, country: $country, text: $text) {\n      ...AuditParts\n    }\n  }\n"): typeof import('./graphql').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditHead {\n    auditHead {\n      sequence\n      hash\n    }\n  }\n"): typeof import('./graphql').AuditHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($text: String) {\n    organisations(text: $text) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisation($name: String!) {\n    addOrganisation(name: $name) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AddOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClassifyReports($items: [ClassifyInput!]!) {\n    classifyReports(items: $items) {\n      adoptionId\n      claimId\n      code\n      message\n      adoption {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ClassifyReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meanwhile($id: ID!) {\n    workAdoption(id: $id) {\n      id\n      version\n    }\n    workClaims(filter: { adoptionId: $id, kinds: [STAGE_EVENT] }, first: 200) {\n      edges {\n        node {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeanwhileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordVersion($id: ID!) {\n    workAdoption(id: $id) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCommitment($input: RecordCommitmentInput!) {\n    recordCommitment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSupportNeed($input: RecordSupportNeedInput!) {\n    recordSupportNeed(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordSupportNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSupportOffer($input: RecordSupportOfferInput!) {\n    recordSupportOffer(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordSupportOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenNeeds($language: String!) {\n    gapExplained {\n      records(first: 500) {\n        nodes {\n          id\n          need {\n            amount\n            currency\n            category\n            country {\n              name(language: $language)\n            }\n            adoption {\n              dpg {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOrganisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OwnOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewStageEvent($input: RecordStageEventInput!) {\n    previewStageEvent(input: $input) {\n      standing\n      heldProofs\n      missingProofs\n      stageNow\n      stageThen\n      problems {\n        argument\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewStageEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStageEvent($input: RecordStageEventInput!) {\n    recordStageEvent(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordStageEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordReachFigure($input: RecordReachFigureInput!) {\n    recordReachFigure(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordReachFigureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBarrier($input: RecordBarrierInput!) {\n    recordBarrier(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordBarrierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInclusionMarker($input: RecordInclusionMarkerInput!) {\n    recordInclusionMarker(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordInclusionMarkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReverifyAdoption($input: ReverifyAdoptionInput!) {\n    reverifyAdoption(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ReverifyAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Institutions($iso3: ID!) {\n    institutions(countryIso3: $iso3) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').InstitutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddInstitution($iso3: ID!, $name: String!) {\n    addInstitution(countryIso3: $iso3, name: $name) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AddInstitutionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAdoption($input: RecordAdoptionInput!) {\n    recordAdoption(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RecordAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarAdoptions($iso3: ID!, $dpgId: ID!, $useCase: String, $jurisdiction: String) {\n    similarAdoptions(countryIso3: $iso3, dpgId: $dpgId, useCase: $useCase, jurisdiction: $jurisdiction) {\n      why\n      adoption {\n        id\n        useCase\n        jurisdiction\n        stage\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SimilarAdoptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDpg($input: AddDpgInput!) {\n    addDpg(input: $input) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').AddDpgDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimParts on WorkClaim {\n    id\n    kind\n    author\n    own\n    reviewState\n    createdAt\n    submittedAt\n    publishedAt\n    retiredAt\n    note\n    returnReason\n    retirementReason\n    evidence {\n      title\n      url\n      grade\n      publisher\n      date\n      language\n    }\n    supersedes {\n      id\n    }\n    stageEvent {\n      id\n      kind\n      date\n      extent\n      institution\n      sector\n      sdgs\n      reason\n      replacedBy\n      standing\n      missingProofs\n      proofs {\n        evaluation\n        need\n        outcome\n        agreement\n        sites\n        users\n        plannedDecision\n        mandate\n        unitsLive\n        unitsIntended\n        unitsDate\n        operatingSince\n        operatingConfirmed\n        operator\n        recurrentFunding\n      }\n    }\n    reachFigure {\n      id\n      date\n      unit\n      served\n      intended\n      women\n      vulnerable\n      vulnerableGroup\n    }\n    barrier {\n      id\n      kind\n      severity\n      notedOn\n      resolvedOn\n    }\n    inclusionMarker {\n      id\n      date\n      women\n      vulnerable\n    }\n  }\n"): typeof import('./graphql').ClaimPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordDesk($id: ID!, $language: String!) {\n    workAdoption(id: $id) {\n      id\n      version\n      useCase\n      jurisdiction\n      primarySector\n      sdgs\n      institution\n      stage\n      stageSince\n      status\n      standing\n      stale\n      staleSince\n      stalled\n      stalledSince\n      missingProofs\n      updatedAt\n      country {\n        iso3\n        name(language: $language)\n      }\n      dpg {\n        id\n        name\n      }\n    }\n    workClaims(filter: { adoptionId: $id }, first: 200) {\n      edges {\n        node {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecordDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($id: ID!) {\n    history(recordId: $id, first: 100) {\n      ...AuditParts\n    }\n  }\n"): typeof import('./graphql').HistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ErrorReports($states: [ErrorReportState!], $language: String!) {\n    errorReports(states: $states, first: 100) {\n      id\n      number\n      text\n      at\n      state\n      answer\n      record {\n        id\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ErrorReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerErrorReport($id: ID!, $state: ErrorReportState!, $answer: String!) {\n    answerErrorReport(id: $id, state: $state, answer: $answer) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerErrorReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contradictions($language: String!) {\n    contradictions(first: 50) {\n      id\n      adoption {\n        id\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n      claims {\n        id\n        kind\n        date\n        extent\n        standing\n        note\n        author\n        institution\n        evidence {\n          title\n          url\n          grade\n          publisher\n          date\n        }\n        source {\n          title\n          publisher\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContradictionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleContradiction($id: ID!, $keep: ID!, $reason: String!) {\n    settleContradiction(id: $id, keep: $keep, reason: $reason) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SettleContradictionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($filter: WorkClaimFilter, $first: Int!, $after: String, $language: String!) {\n    workClaims(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ClaimParts\n          changes {\n            name\n            before\n            after\n          }\n          stageNow\n          stageThen\n          countryNow {\n            ...Counts\n          }\n          countryThen {\n            ...Counts\n          }\n          country {\n            iso3\n            name(language: $language)\n          }\n          organisation {\n            name\n          }\n          adoption {\n            id\n            useCase\n            jurisdiction\n            dpg {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitClaims($ids: [ID!]!) {\n    submitClaims(ids: $ids)\n  }\n"): typeof import('./graphql').SubmitClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishClaims($ids: [ID!]!) {\n    publishClaims(ids: $ids)\n  }\n"): typeof import('./graphql').PublishClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnClaims($ids: [ID!]!, $reason: String!) {\n    returnClaims(ids: $ids, reason: $reason)\n  }\n"): typeof import('./graphql').ReturnClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawClaims($ids: [ID!]!, $reason: String) {\n    withdrawClaims(ids: $ids, reason: $reason)\n  }\n"): typeof import('./graphql').WithdrawClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetractClaim($id: ID!, $reason: String!) {\n    retractClaim(id: $id, reason: $reason) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').RetractClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workbench {\n    workbench {\n      toClassify\n      toReview\n      returned\n      drafts\n      stale\n      stalled\n      errorReports\n      contradictions\n    }\n  }\n"): typeof import('./graphql').WorkbenchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews {\n      id\n      name\n      address\n    }\n  }\n"): typeof import('./graphql').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($name: String!, $address: String!) {\n    saveView(name: $name, address: $address) {\n      id\n    }\n  }\n"): typeof import('./graphql').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetView($id: ID!) {\n    forgetView(id: $id)\n  }\n"): typeof import('./graphql').ForgetViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskList($task: Task!, $filter: AdoptionFilter, $first: Int!, $after: String, $language: String!) {\n    tasks(task: $task, filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          version\n          useCase\n          jurisdiction\n          institution\n          stage\n          stageSince\n          status\n          stale\n          staleSince\n          stalled\n          stalledSince\n          country {\n            iso3\n            name(language: $language)\n          }\n          dpg {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TaskListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Names($language: String!) {\n    countries {\n      iso3\n      name(language: $language)\n    }\n    dpgs {\n      id\n      name\n      aliases\n    }\n  }\n"): typeof import('./graphql').NamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query World($filter: AdoptionFilter, $withoutListings: AdoptionFilter, $language: String!) {\n    totals(filter: $filter) {\n      ...Counts\n    }\n    withoutListings: totals(filter: $withoutListings) {\n      reported\n    }\n    dataset {\n      policy {\n        globalListingCountries\n      }\n    }\n    byCountry: breakdown(by: COUNTRY, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySector: breakdown(by: SECTOR, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    bySdg: breakdown(by: SDG, filter: $filter) {\n      key\n      counts {\n        ...Counts\n      }\n    }\n    timeline(interval: YEAR, filter: $filter) {\n      undated\n      points {\n        period\n        counts {\n          ...Counts\n        }\n      }\n    }\n    latestEvents(filter: $filter, first: 10) {\n      id\n      kind\n      date\n      note\n      standing\n      evidence {\n        title\n        url\n        grade\n        publisher\n        date\n      }\n      adoption {\n        id\n        useCase\n        jurisdiction\n        country {\n          iso3\n          name(language: $language)\n        }\n        dpg {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorldDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
